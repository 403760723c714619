package id.go.lapor.sla;

import id.go.lapor.sla.FiledCases.FiledCase;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * How many working days a clock of a case gets: the law's, or less if the body said so.
 */
@Component
class Limits {

	private static final int MOST = 250;

	private final LimitTable law;

	private final BodyPromises promises;

	/** The table is lazy because the engine behind it knows the beans of this room. */
	Limits(@Lazy LimitTable law, BodyPromises promises) {
		this.law = law;
		this.promises = promises;
	}

	/** From 1 to a year of working days, whatever an analyst wrote into the table. */
	int of(FiledCase filed, ClockType clock, BodyCalendar calendar) {
		int days = this.law.workingDays(filed.regulation(), filed.kind(), filed.complaintClass(), clock);
		if (clock.promisable()) {
			days = Math.min(days,
					this.promises.find(calendar.owner(), clock, filed.kind(), filed.complaintClass()).orElse(days));
		}
		return Math.max(1, Math.min(days, MOST));
	}

}
