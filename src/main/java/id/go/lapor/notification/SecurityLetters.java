package id.go.lapor.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficeChanged;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.PasswordChanged;
import id.go.lapor.engine.Role;
import id.go.lapor.secondfactor.SecondFactorChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is told that an account changed: the officer, because it may have been somebody
 * else, and those who watch, when somebody else may ask for identities from now on.
 */
@Component
class SecurityLetters {

	private static final List<Role> WATCH = List.of(Role.OVERSIGHT_PANRB, Role.OVERSIGHT_OMBUDSMAN);

	private final OfficerDirectory officers;

	private final AccountLetters letters;

	private final Clock clock;

	SecurityLetters(OfficerDirectory officers, AccountLetters letters, Clock clock) {
		this.officers = officers;
		this.letters = letters;
		this.clock = clock;
	}

	@EventListener
	void tell(SecondFactorChanged event) {
		tell(event.user(), event.change().name());
	}

	@EventListener
	void tell(PasswordChanged event) {
		tell(event.user(), "PASSWORD");
	}

	/** What the house itself gave, at its first start, is no news. */
	@EventListener
	void tell(OfficeChanged event) {
		if (event.by() != null && event.office().equals(Role.IDENTITY_OFFICER.id())) {
			var news = event.given() ? "GUARD_MADE" : "GUARD_LEFT";
			WATCH.stream()
				.flatMap((office) -> this.officers.holding(office.id()).stream())
				.filter(SecurityLetters::isReachable)
				.forEach((officer) -> write(officer, news, event.user(), event.by()));
		}
	}

	private void tell(String user, String news) {
		this.officers.find(user)
			.filter(SecurityLetters::isReachable)
			.ifPresent((officer) -> write(officer, news, user, null));
	}

	private void write(Officer officer, String news, String about, String by) {
		this.letters.write(
				new AccountLetter(officer.id(), news, about, by, this.clock.instant().truncatedTo(ChronoUnit.MILLIS)));
	}

	private static boolean isReachable(Officer officer) {
		return officer.email().contains("@");
	}

}
