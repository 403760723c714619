package id.go.lapor.sla;

import java.time.LocalDate;

/**
 * A regulation version under which reports are filed.
 *
 * @param code as in the decision table {@code deadlines}
 * @param validThrough its last day, {@code null} while it is in force
 */
public record Regulation(String code, String title, LocalDate validFrom, LocalDate validThrough) {
}
