package id.go.lapor.duty;

import java.time.Clock;

import id.go.lapor.engine.AccountRemoved;
import id.go.lapor.engine.OfficeChanged;
import id.go.lapor.engine.WorkPlan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Somebody's account is closed, or loses an office: what they hold goes back at once, by
 * a job that is planned in the very transaction and sees the offices as they are after
 * it.
 */
@Component
class Departures {

	private final WorkPlan plan;

	private final Clock clock;

	Departures(WorkPlan plan, Clock clock) {
		this.plan = plan;
		this.clock = clock;
	}

	@EventListener
	void follow(AccountRemoved event) {
		this.plan.plan(HandBack.NAME, event.user(), this.clock.instant());
	}

	@EventListener
	void follow(OfficeChanged event) {
		if (!event.given()) {
			this.plan.plan(HandBack.NAME, event.user(), this.clock.instant());
		}
	}

}
