package id.go.lapor.duty;

import id.go.lapor.engine.HeldTask;
import id.go.lapor.engine.PlannedWork;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.TaskAccess;
import id.go.lapor.engine.TaskHands;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On the first day the tasks in the absent one's hand go into the cover's. What the cover
 * may not do is offered to the group again: an absence gives nobody a right.
 */
@Component
class AbsenceBegins implements PlannedWork {

	static final String NAME = "absence-begins";

	private final AbsenceBook book;

	private final TaskHands hands;

	private final TaskAccess access;

	private final Workplaces places;

	AbsenceBegins(AbsenceBook book, TaskHands hands, TaskAccess access, Workplaces places) {
		this.book = book;
		this.hands = hands;
		this.access = access;
		this.places = places;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional
	public void run(String subject) {
		this.book.lock(Long.parseLong(subject))
			.filter((absence) -> absence.state() == Absence.State.PLANNED)
			.ifPresent((absence) -> {
				this.hands.of(absence.absent()).forEach((task) -> hand(absence, task));
				this.book.set(absence.id(), Absence.State.RUNNING);
			});
	}

	private void hand(Absence absence, HeldTask task) {
		boolean meant = this.access.isMeantFor(absence.cover(), task.id());
		boolean asDeputy = !meant && isForTheDeputyOf(absence, task);
		if (asDeputy) {
			this.hands.offerTo(task.id(), Role.AGENCY_DEPUTY);
		}
		this.hands.give(task.id(), (meant || asDeputy) ? absence.cover() : null);
		this.book.take(absence.id(), task.id(), task.caseNumber());
	}

	/** Work of the head, in the deputy's own agencies. */
	private boolean isForTheDeputyOf(Absence absence, HeldTask task) {
		return this.hands.isOfferedTo(task.id(), Role.AGENCY_HEAD)
				&& this.places.holds(absence.cover(), Role.AGENCY_DEPUTY)
				&& this.places.reachOf(absence.cover()).contains(task.agency());
	}

}
