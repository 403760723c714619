package id.go.lapor.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.duty.TasksHandedBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the coordinator, or at the national desk the supervisor, what somebody left
 * behind: how many reports and their numbers, and nothing of a reporter.
 */
@Component
class HandOverLetters {

	static final String NEWS = "HANDED_BACK";

	/** As many numbers as one letter carries; more are told in the next one. */
	private static final int NUMBERS = 300;

	private final Offices offices;

	private final AccountLetters letters;

	private final Clock clock;

	HandOverLetters(Offices offices, AccountLetters letters, Clock clock) {
		this.offices = offices;
		this.letters = letters;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void tell(TasksHandedBack event) {
		var office = (event.agency() != null) ? Recipient.HOLDER_COORDINATOR : Recipient.SUPERVISOR;
		this.offices.holders(office, event.agency())
			.stream()
			.filter((officer) -> !officer.equals(event.officer()))
			.forEach((officer) -> write(officer, event));
	}

	private void write(String to, TasksHandedBack event) {
		var now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		List<String> numbers = event.caseNumbers();
		for (int start = 0; start < numbers.size(); start += NUMBERS) {
			var some = numbers.subList(start, Math.min(start + NUMBERS, numbers.size()));
			this.letters.write(new AccountLetter(to, NEWS, event.officer(), null, now, String.join(" ", some)));
		}
	}

	/** One number to a line, as it is read aloud. */
	static String spoken(String... numbers) {
		return Arrays.stream(numbers).map((number) -> CaseNumber.of(number).spoken()).collect(Collectors.joining("\n"));
	}

}
