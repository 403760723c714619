package id.go.lapor.duty;

import id.go.lapor.engine.HeldTask;
import id.go.lapor.engine.PlannedWork;
import id.go.lapor.engine.TaskAccess;
import id.go.lapor.engine.TaskHands;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After the last day what was not finished is the absent one's again, from the cover or
 * from the group. What somebody else took meanwhile stays with them.
 */
@Component
class AbsenceEnds implements PlannedWork {

	static final String NAME = "absence-ends";

	private final AbsenceBook book;

	private final TaskHands hands;

	private final TaskAccess access;

	AbsenceEnds(AbsenceBook book, TaskHands hands, TaskAccess access) {
		this.book = book;
		this.hands = hands;
		this.access = access;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional
	public void run(String subject) {
		this.book.lock(Long.parseLong(subject)).filter(Absence::isOpen).ifPresent((absence) -> {
			this.book.taken(absence.id())
				.stream()
				.flatMap((task) -> this.hands.find(task).stream())
				.filter((task) -> task.officer() == null || task.officer().equals(absence.cover()))
				.forEach((task) -> giveBack(absence, task));
			this.book.forgetTasks(absence.id());
			this.book.set(absence.id(), Absence.State.OVER);
		});
	}

	private void giveBack(Absence absence, HeldTask task) {
		this.hands.give(task.id(), this.access.isMeantFor(absence.absent(), task.id()) ? absence.absent() : null);
	}

}
