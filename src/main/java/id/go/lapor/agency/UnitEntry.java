package id.go.lapor.agency;

import java.time.LocalDate;

/**
 * A unit as its body keeps it.
 *
 * @param searchWords further words that people know it by
 * @param lastDay the last day on which it takes reports, or null where none is set
 * @param open whether it takes reports today
 * @param listed false once it left the shipped data or an administrator closed it: its
 * body cannot open it again
 */
public record UnitEntry(Agency agency, String searchWords, LocalDate lastDay, boolean open, boolean listed) {

}
