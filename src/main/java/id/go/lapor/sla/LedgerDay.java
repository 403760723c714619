package id.go.lapor.sla;

import java.time.LocalDate;

/**
 * One day in the account of a clock.
 *
 * @param counted whether the day was taken from the limit
 * @param reason {@code START_DAY}, {@code AFTER_CLOSING}, {@code WORKING_DAY},
 * {@code WEEKEND}, {@code NATIONAL_HOLIDAY}, {@code JOINT_LEAVE}, {@code AGENCY_HOLIDAY},
 * {@code PAUSED}, {@code PROMISED_DAY}; in words under the message key
 * {@code sla.day.<reason>}
 */
public record LedgerDay(LocalDate date, boolean counted, String reason) {

	static LedgerDay of(LocalDate date, DayReason reason) {
		return new LedgerDay(date, reason.counts(), reason.name());
	}

}
