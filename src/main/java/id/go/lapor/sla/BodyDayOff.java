package id.go.lapor.sla;

import java.time.LocalDate;

/** A day off of one body alone, and what it is called. */
public record BodyDayOff(LocalDate date, String name) {

}
