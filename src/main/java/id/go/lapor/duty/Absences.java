package id.go.lapor.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.WorkPlan;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who covers, entered by themselves or by whoever leads their desk. The
 * first and the day after the last are jobs of the engine, planned with the row.
 */
@Component
public class Absences {

	private final AbsenceBook book;

	private final AbsenceRules rules;

	private final Workplaces places;

	private final WorkPlan plan;

	private final CurrentOfficer officer;

	private final Clock clock;

	Absences(AbsenceBook book, AbsenceRules rules, Workplaces places, WorkPlan plan, CurrentOfficer officer,
			Clock clock) {
		this.book = book;
		this.rules = rules;
		this.places = places;
		this.plan = plan;
		this.officer = officer;
		this.clock = clock;
	}

	/**
	 * Enters it.
	 * @throws Refusal if it cannot be
	 */
	@Transactional
	void enter(Absence wish) {
		var deputyOf = this.rules.check(wish, here());
		long id = this.book.enter(wish, deputyOf, here().officer(), this.clock.instant());
		this.plan.plan(AbsenceBegins.NAME, Long.toString(id),
				wish.firstDay().atStartOfDay(LaporClock.ZONE).toInstant());
		this.plan.plan(AbsenceEnds.NAME, Long.toString(id),
				wish.lastDay().plusDays(1).atStartOfDay(LaporClock.ZONE).toInstant());
	}

	/**
	 * Takes it back; one that runs ends at once.
	 * @return whether there was one that this person may take back
	 */
	@Transactional
	boolean cancel(long id) {
		var found = this.book.lock(id).filter((absence) -> absence.isOpen() && isOurs(absence));
		found.ifPresent((absence) -> {
			if (absence.state() == Absence.State.PLANNED) {
				this.book.set(id, Absence.State.CANCELLED);
			}
			else {
				this.plan.plan(AbsenceEnds.NAME, Long.toString(id), this.clock.instant());
			}
		});
		return found.isPresent();
	}

	/** Those of the people whom this person may speak for, and those they cover. */
	@Transactional(readOnly = true)
	List<Absence> open() {
		var people = people().stream().map(Officer::id).toList();
		return this.book.open(people);
	}

	/** Whether the person asking may take it back. */
	boolean isOurs(Absence absence) {
		var here = here();
		return absence.absent().equals(here.officer())
				|| this.places.of(absence.absent()).filter(here::leads).isPresent();
	}

	/** For whom the person asking may enter one, themselves first. */
	List<Officer> people() {
		var here = here();
		return Stream
			.concat(Stream.of(new Officer(here.officer(), this.places.called(here.officer()), "")),
					colleagues().stream().filter((one) -> this.places.of(one.id()).filter(here::leads).isPresent()))
			.toList();
	}

	/** Whether the asker sees what lies still at a desk. */
	boolean leadsADesk() {
		return List.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD, Role.VERIFICATION_SUPERVISOR)
			.stream()
			.anyMatch((role) -> this.officer.hasRole(role.id()));
	}

	/** Everybody at the asker's place but the asker. */
	List<Officer> colleagues() {
		return this.places.colleaguesOf(here());
	}

	/** The same for a list that shows nobody to an asker who is at no desk. */
	public List<Officer> colleaguesOrNobody() {
		return this.officer.userId().flatMap(this.places::of).map(this.places::colleaguesOf).orElse(List.of());
	}

	/** What a person is called. */
	String called(String account) {
		return this.places.called(account);
	}

	/** Who covers this person today, if they are away. */
	@Transactional(readOnly = true)
	public Optional<String> coverOf(String account) {
		return this.book.of(account, LocalDate.ofInstant(this.clock.instant(), LaporClock.ZONE)).map(Absence::cover);
	}

	private Workplace here() {
		return this.officer.userId().flatMap(this.places::of).orElseThrow(() -> new Refusal("duty.absence.notYours"));
	}

}
