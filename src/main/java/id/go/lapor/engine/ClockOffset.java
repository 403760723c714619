package id.go.lapor.engine;

import java.time.Instant;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How far the demo stands ahead of the real clock, kept with the data: after a restart
 * the clock goes on from where it stood.
 */
@Component
@ConditionalOnProperty("lapor.demo.enabled")
class ClockOffset {

	private static final Logger log = LoggerFactory.getLogger(ClockOffset.class);

	private final JdbcTemplate jdbc;

	ClockOffset(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@PostConstruct
	void resume() {
		long millis = stored();
		if (millis > 0) {
			ClockUtil.offset(millis);
			log.info("The demo's clock stands at {}", ClockUtil.getCurrentTime().toInstant());
		}
	}

	/** Lets the clock run on from this instant, which is never before the stored one. */
	void standAt(Instant target) {
		long millis = Math.max(target.toEpochMilli() - System.currentTimeMillis(), stored());
		this.jdbc.update("delete from engine_clock");
		this.jdbc.update("insert into engine_clock (id, offset_millis) values (1, ?)", millis);
		ClockUtil.offset(millis);
	}

	private long stored() {
		return this.jdbc.queryForList("select offset_millis from engine_clock where id = 1", Long.class)
			.stream()
			.findFirst()
			.orElse(0L);
	}

}
