package id.go.lapor.canary;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it listens, stack traces and contexts included. */
final class LogSink extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

	private final Logger source;

	/** Listens to everything. */
	LogSink() {
		this(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

	/**
	 * Listens to one logger, and nobody else does: what is planted there must not reach a
	 * file that the next search reads.
	 */
	LogSink(String logger) {
		this.source = (Logger) LoggerFactory.getLogger(logger);
		this.source.setAdditive(false);
		setContext(this.source.getLoggerContext());
		start();
		this.source.addAppender(this);
	}

	@Override
	protected void append(ILoggingEvent event) {
		this.lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap()
				+ ThrowableProxyUtil.asString(event.getThrowableProxy()));
	}

	Sink sink() {
		return Sink.of("the log", this.lines.stream().collect(Collectors.joining("\n")));
	}

	int size() {
		return this.lines.size();
	}

	@Override
	public void close() {
		this.source.detachAppender(this);
		stop();
	}

}
