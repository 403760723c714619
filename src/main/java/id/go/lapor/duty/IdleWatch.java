package id.go.lapor.duty;

import java.time.Clock;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.PlannedWork;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.WorkPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the end of the second working day whether the holder of a task did anything.
 * If so it looks again two working days after that; if not, whoever leads the desk is
 * told, once for each case and officer, under the lock on the case.
 */
@Component
class IdleWatch implements PlannedWork {

	static final String NAME = "idle-watch";

	private final HoldBook book;

	private final IdleTime idle;

	private final ComplaintRegister register;

	private final Workplaces places;

	private final WorkPlan plan;

	private final Clock clock;

	IdleWatch(HoldBook book, IdleTime idle, ComplaintRegister register, Workplaces places, WorkPlan plan, Clock clock) {
		this.book = book;
		this.idle = idle;
		this.register = register;
		this.places = places;
		this.plan = plan;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional
	public void run(String subject) {
		this.book.find(subject).ifPresent((hold) -> {
			var end = this.idle.endOf(hold);
			if (this.clock.instant().isBefore(end)) {
				this.plan.plan(NAME, hold.task(), end);
			}
			else {
				tell(hold);
			}
		});
	}

	private void tell(Hold hold) {
		this.register.alter(CaseNumber.of(hold.caseNumber()), (complaint) -> {
			if (complaint.isOpen() && !this.book.isTold(hold.caseNumber(), hold.officer())) {
				this.book.tell(hold.caseNumber(), hold.officer(), this.clock.instant());
				complaint.remark(CaseEvent.UNATTENDED, ActorRole.SYSTEM, leader(hold), null);
			}
		});
	}

	/** The office that hears of it; nobody hears of themselves. */
	private String leader(Hold hold) {
		if (hold.agency() != null) {
			return this.places.holds(hold.officer(), Role.AGENCY_HEAD) ? "DEPUTY" : "HEAD";
		}
		return this.places.holds(hold.officer(), Role.VERIFIER) ? "SUPERVISOR" : "OVERSIGHT";
	}

}
