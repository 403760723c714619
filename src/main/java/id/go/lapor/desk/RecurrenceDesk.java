package id.go.lapor.desk;

import java.time.Instant;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.desk.DuplicateLines.DuplicateLine;
import id.go.lapor.duplicate.Recurrence;
import id.go.lapor.duplicate.Recurrences;
import id.go.lapor.engine.LaporClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matters that came back, both ways, for officers who may know both cases as they stand
 * now; to everybody else neither is there.
 */
@Component
class RecurrenceDesk {

	private final Recurrences recurrences;

	private final DuplicateLines lines;

	private final CaseReading reading;

	private final InWords words;

	RecurrenceDesk(Recurrences recurrences, DuplicateLines lines, CaseReading reading, InWords words) {
		this.recurrences = recurrences;
		this.lines = lines;
		this.reading = reading;
		this.words = words;
	}

	@Transactional(readOnly = true)
	public List<Line> of(CaseNumber number) {
		var found = this.recurrences.of(number);
		return (found.isEmpty() || !this.reading.knows(number)) ? List.of()
				: found.stream()
					.filter((one) -> this.reading.knows(other(one, number)))
					.map((one) -> line(one, number))
					.toList();
	}

	private Line line(Recurrence found, CaseNumber number) {
		boolean cameBack = found.later().equals(number);
		var other = other(found, number);
		return new Line(other.value(), other.spoken(),
				cameBack ? this.words.of("desk.recurrence.earlier", day(found.closedAt()))
						: this.words.of("desk.recurrence.later", day(found.recurredAt()), day(found.closedAt())),
				this.lines.between(number, other).map(DuplicateLine::reasonsFor).orElse(List.of()));
	}

	private String day(Instant instant) {
		return this.words.day(instant.atZone(LaporClock.ZONE).toLocalDate());
	}

	private static CaseNumber other(Recurrence found, CaseNumber number) {
		return found.later().equals(number) ? found.earlier() : found.later();
	}

	/**
	 * One link.
	 *
	 * @param number the other case
	 * @param said what came back when, in words
	 * @param reasons why they are one matter at one place
	 */
	record Line(String number, String spoken, String said, List<String> reasons) {
	}

}
