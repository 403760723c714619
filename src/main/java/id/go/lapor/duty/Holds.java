package id.go.lapor.duty;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import id.go.lapor.engine.TaskLeft;
import id.go.lapor.engine.TaskTaken;
import id.go.lapor.engine.WorkPlan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes in the same transaction who took a task, and plans to look whether anything was
 * done. Requests about identities and data are left out: they have clocks of their own in
 * hours, and a line about them would tell officers that there is one.
 */
@Component
class Holds {

	private static final Set<String> GUARDED = Set.of("userTask_decideDisclosure", "userTask_decideDataRequest");

	private final HoldBook book;

	private final IdleTime idle;

	private final WorkPlan plan;

	private final Clock clock;

	Holds(HoldBook book, IdleTime idle, WorkPlan plan, Clock clock) {
		this.book = book;
		this.idle = idle;
		this.plan = plan;
		this.clock = clock;
	}

	@EventListener
	void follow(TaskTaken event) {
		if (!isOfACase(event.caseNumber()) || GUARDED.contains(event.key())) {
			return;
		}
		var hold = new Hold(event.task(), event.caseNumber(), event.phase(), event.agency(), event.officer(),
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.book.take(hold);
		this.plan.plan(IdleWatch.NAME, hold.task(), this.idle.endsAfter(hold.takenAt(), hold.agency()));
	}

	/** An analyst's trial model may run about something else. */
	private static boolean isOfACase(String key) {
		return key != null && key.matches("[0-9]{10}");
	}

	@EventListener
	void follow(TaskLeft event) {
		this.book.leave(event.task());
	}

}
