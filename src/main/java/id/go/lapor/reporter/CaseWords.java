package id.go.lapor.reporter;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a case into words, the same ones through every door. */
@Component
public class CaseWords {

	private final MessageSource messages;

	private final Clock clock;

	CaseWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** The words for one reader. */
	public ReaderWords in(Locale locale) {
		return new ReaderWords(this.messages, this.clock, locale);
	}

}
