package id.go.lapor.archive;

import java.time.ZoneId;

/**
 * Where a case is walked: what its rows say and a copy may say otherwise.
 *
 * @param kind of report
 * @param category of the class that the course is about
 * @param region a regency or city
 * @param body who gets the case
 * @param unit of that body, or null
 * @param other a second body of the same zone, for what the first one refuses
 * @param zone of the body's office hours
 */
record Ground(String kind, String category, String region, String body, String unit, String other, ZoneId zone) {
}
