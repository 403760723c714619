package id.go.lapor.duty;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.HeldTask;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.TaskAccess;
import id.go.lapor.engine.TaskHands;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lies still at the desk that the person asking leads, and into whose hand it goes.
 */
@Component
class IdleCases {

	/** As many as somebody reads; the next ones follow when these are dealt with. */
	static final int LISTED = 100;

	private final HoldBook book;

	private final IdleTime idle;

	private final TaskHands hands;

	private final TaskAccess access;

	private final Workplaces places;

	private final Absences absences;

	private final CurrentOfficer officer;

	private final Clock clock;

	IdleCases(HoldBook book, IdleTime idle, TaskHands hands, TaskAccess access, Workplaces places, Absences absences,
			CurrentOfficer officer, Clock clock) {
		this.book = book;
		this.idle = idle;
		this.hands = hands;
		this.access = access;
		this.places = places;
		this.absences = absences;
		this.officer = officer;
		this.clock = clock;
	}

	/** Told of and still without a deed, the longest first. */
	@Transactional(readOnly = true)
	public List<Idle> list() {
		var meant = new HashMap<String, List<Officer>>();
		return (leadsTheNationalDesk() ? this.book.toldAtTheNationalDesk(LISTED)
				: this.book.told(this.officer.agencies(), LISTED))
			.stream()
			.filter((hold) -> !this.clock.instant().isBefore(this.idle.endOf(hold)))
			.flatMap((hold) -> line(hold, meant).stream())
			.toList();
	}

	/**
	 * Puts a task into another hand, or with nobody back to the group.
	 * @param was who held it when the officer looked
	 * @return whether there is such a task at the asker's desk
	 */
	@Transactional
	public boolean reassign(String task, String was, String next) {
		var found = this.hands.find(task).filter(this::isOurs);
		found.ifPresent((held) -> {
			if (!was.equals(held.officer())) {
				throw new Refusal("duty.idle.movedMeanwhile",
						(held.officer() != null) ? this.places.called(held.officer()) : "-");
			}
			if (!next.isEmpty()) {
				requireFree(held, next);
			}
			this.hands.give(task, next.isEmpty() ? null : next);
		});
		return found.isPresent();
	}

	private void requireFree(HeldTask held, String next) {
		if (next.equals(held.officer()) || !this.access.isMeantFor(next, held.id())) {
			throw new Refusal("duty.idle.notMeantForThem");
		}
		this.absences.coverOf(next).ifPresent((cover) -> {
			throw new Refusal("duty.idle.isAway", this.places.called(next), this.places.called(cover));
		});
	}

	private boolean isOurs(HeldTask held) {
		return (held.agency() == null) ? leadsTheNationalDesk() : this.officer.agencies().contains(held.agency());
	}

	private boolean leadsTheNationalDesk() {
		return this.officer.hasRole(Role.VERIFICATION_SUPERVISOR.id());
	}

	private Optional<Idle> line(Hold hold, Map<String, List<Officer>> meant) {
		return this.hands.find(hold.task())
			.map((held) -> new Idle(held, CaseNumber.of(hold.caseNumber()), this.places.called(hold.officer()),
					this.idle.lastDeed(hold),
					meant.computeIfAbsent(held.key() + "/" + held.agency(), (kind) -> meantFor(held))
						.stream()
						.filter((other) -> !other.id().equals(held.officer()))
						.toList()));
	}

	/** Tasks of one kind at one desk are meant for the same people. */
	private List<Officer> meantFor(HeldTask held) {
		var here = this.officer.userId().flatMap(this.places::of);
		return here.map(this.places::colleaguesOf)
			.orElse(List.of())
			.stream()
			.filter((other) -> this.access.isMeantFor(other.id(), held.id()))
			.toList();
	}

}
