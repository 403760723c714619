package id.go.lapor.sla;

import java.util.List;

/**
 * The account of a clock: every day from its start to its due date, counted or skipped,
 * with why. The counted days sum to {@link ClockView#limitDays()}, the last of them is
 * the due date; the notes tell who paused, extended or was told.
 */
public record ClockLedger(ClockView clock, List<LedgerDay> days, List<LedgerNote> notes) {
}
