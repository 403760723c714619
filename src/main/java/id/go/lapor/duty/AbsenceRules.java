package id.go.lapor.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.Role;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;

/** What an absence has to be before it is entered; each refusal says what to change. */
@Component
class AbsenceRules {

	/** A longer one is no absence but another officer. */
	private static final int LONGEST_DAYS = 366;

	private final AbsenceBook book;

	private final Workplaces places;

	private final Clock clock;

	AbsenceRules(AbsenceBook book, Workplaces places, Clock clock) {
		this.book = book;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * Refuses what cannot be.
	 * @param by who enters it
	 * @return the body whose deputy is to cover its head, or null
	 */
	String check(Absence wish, Workplace by) {
		var absent = this.places.of(wish.absent())
			.filter((one) -> by.officer().equals(one.officer()) || by.leads(one))
			.orElseThrow(() -> new Refusal("duty.absence.notYours"));
		checkDays(wish.firstDay(), wish.lastDay());
		if (wish.absent().equals(wish.cover())) {
			throw new Refusal("duty.absence.coversThemselves");
		}
		var cover = this.places.of(wish.cover())
			.filter(absent::isPlaceOf)
			.orElseThrow(() -> new Refusal("duty.absence.noColleague"));
		if (!cover.canCover(absent)) {
			throw new Refusal("duty.absence.otherOffice", this.places.called(cover.officer()),
					this.places.called(absent.officer()));
		}
		this.book.open(List.of(wish.absent(), wish.cover()))
			.stream()
			.filter((other) -> !other.lastDay().isBefore(wish.firstDay()) && !other.firstDay().isAfter(wish.lastDay()))
			.forEach((other) -> checkBeside(wish, other));
		boolean deputy = absent.roles().contains(Role.AGENCY_HEAD) && !cover.roles().contains(Role.AGENCY_HEAD);
		return deputy ? absent.body() : null;
	}

	private void checkDays(LocalDate first, LocalDate last) {
		if (first == null || last == null) {
			throw new Refusal("duty.absence.daysMissing");
		}
		if (first.isBefore(LocalDate.ofInstant(this.clock.instant(), LaporClock.ZONE))) {
			throw new Refusal("duty.absence.inThePast");
		}
		if (last.isBefore(first)) {
			throw new Refusal("duty.absence.endsBeforeItBegins");
		}
		if (last.isAfter(first.plusDays(LONGEST_DAYS - 1L))) {
			throw new Refusal("duty.absence.tooLong", LONGEST_DAYS);
		}
	}

	/** Another absence of the same days. */
	private void checkBeside(Absence wish, Absence other) {
		if (other.absent().equals(wish.absent())) {
			throw new Refusal("duty.absence.overlaps", day(other.firstDay()), day(other.lastDay()));
		}
		if (other.absent().equals(wish.cover())) {
			throw new Refusal(
					other.cover().equals(wish.absent()) ? "duty.absence.coverEachOther" : "duty.absence.coverIsAway",
					this.places.called(wish.cover()), day(other.firstDay()), day(other.lastDay()));
		}
		if (other.cover().equals(wish.absent())) {
			throw new Refusal("duty.absence.coversSomebody", this.places.called(other.absent()), day(other.firstDay()),
					day(other.lastDay()));
		}
	}

	/** {@code 26-11-2026}: as it is written in both languages here. */
	private static String day(LocalDate date) {
		return String.format("%02d-%02d-%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}

}
