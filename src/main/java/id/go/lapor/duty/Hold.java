package id.go.lapor.duty;

import java.time.Instant;

/**
 * A task in somebody's hand.
 *
 * @param agency the body or unit whose task it is, or null at the national desk
 * @param takenAt since when
 */
record Hold(String task, String caseNumber, String phase, String agency, String officer, Instant takenAt) {

}
