package id.go.lapor;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import id.go.lapor.hostile.Payloads;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody writes lines of our log but ourselves: if a library quotes what was typed, the
 * quotation neither looks like an event of its own nor moves the cursor of whoever reads.
 */
@LaporTest
class LogLinesTests {

	private static final String EVENT = "(?m)^\\d{4}-\\d\\d-\\d\\d[T ].*";

	@Test
	void aQuotationIsNoLineOfTheLog() {
		assertThat(Payloads.all()).allSatisfy((payload) -> {
			var written = written("Refused " + payload.text(), null) + written("Failed",
					new IllegalStateException("for " + payload.text(), new IllegalArgumentException(payload.text())));
			assertThat(written.lines().filter((line) -> line.matches(EVENT))).hasSize(2);
			assertThat(written.replace("\r\n", "\n")
				.chars()
				.filter((sign) -> sign != '\n' && sign != '\t')
				.filter((sign) -> Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029)).isEmpty();
		});
	}

	/** What is said in several lines on purpose stays so, and so does a stack. */
	@Test
	void severalLinesOfOurOwnStaySo() {
		assertThat(written("\n***\nSet LAPOR_PRIVACY_KEY.\n", null)).contains("***\nSet LAPOR_PRIVACY_KEY.\n");
		assertThat(written("Failed", new IllegalStateException("x"))).contains("IllegalStateException: x\n\tat ");
	}

	private static String written(String message, Throwable failure) {
		var context = (LoggerContext) LoggerFactory.getILoggerFactory();
		var logger = context.getLogger("id.go.lapor.forged");
		var console = (ConsoleAppender<?>) context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
		var event = new LoggingEvent(LogLinesTests.class.getName(), logger, Level.WARN, message, failure, null);
		return ((PatternLayoutEncoder) console.getEncoder()).getLayout().doLayout(event);
	}

}
