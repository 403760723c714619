package id.go.lapor.duty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Absences as the page shows them. */
@Component
class AbsenceLines {

	private final Absences absences;

	AbsenceLines(Absences absences) {
		this.absences = absences;
	}

	List<Line> of(List<Absence> absences, Locale locale) {
		return absences.stream()
			.map((absence) -> new Line(absence.id(), this.absences.called(absence.absent()),
					this.absences.called(absence.cover()), day(absence.firstDay(), locale),
					day(absence.lastDay(), locale), (absence.reason() != null) ? absence.reason().name() : null,
					absence.state().name(), this.absences.isOurs(absence)))
			.toList();
	}

	private static String day(LocalDate date, Locale locale) {
		return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(date);
	}

	/**
	 * One absence in words.
	 *
	 * @param reason its code, or null
	 * @param ours whether the reader may take it back
	 */
	record Line(long id, String absent, String cover, String from, String until, String reason, String state,
			boolean ours) {

	}

}
