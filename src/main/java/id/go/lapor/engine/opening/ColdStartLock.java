package id.go.lapor.engine.opening;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time prepare an empty or older database: the lock is taken before
 * Flyway and the engine touch it and given back when the application is ready. The engine
 * checks its schema and then creates it, so two nodes starting together would both
 * create. PostgreSQL frees the lock by itself when a node dies; H2 has one node.
 */
@Component
class ColdStartLock implements FlywayMigrationStrategy, DisposableBean {

	/** Any number, the same on every node: "LAPOR" in letters of the alphabet. */
	private static final long KEY = 12_01_16_15_18L;

	/** Milliseconds; after ten minutes the start fails and somebody looks. */
	private static final int LONGEST_WAIT = 600_000;

	private static final Logger log = LoggerFactory.getLogger(ColdStartLock.class);

	private final DataSource dataSource;

	private Connection held;

	ColdStartLock(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@Override
	public void migrate(Flyway flyway) {
		take();
		flyway.migrate();
	}

	private void take() {
		try {
			this.held = this.dataSource.getConnection();
			if (!"PostgreSQL".equals(this.held.getMetaData().getDatabaseProductName())) {
				release();
				return;
			}
			// several nodes queue here, longer than any statement of a running house may
			// take
			this.held.setNetworkTimeout(Runnable::run, LONGEST_WAIT);
			log.info("Waiting for the lock of the cold start");
			run("select pg_advisory_lock(" + KEY + ")");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Could not take the lock of the cold start", ex);
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void opened() {
		release();
	}

	/** After a failed start the pool is closed, and the lock with its connection. */
	@Override
	public void destroy() {
		release();
	}

	private synchronized void release() {
		if (this.held == null) {
			return;
		}
		try (var connection = this.held) {
			if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
				run("select pg_advisory_unlock(" + KEY + ")");
			}
		}
		catch (SQLException ex) {
			log.warn("The lock of the cold start went with its connection: {}", ex.getMessage());
		}
		this.held = null;
	}

	private void run(String sql) throws SQLException {
		try (var statement = this.held.createStatement()) {
			statement.execute(sql);
		}
	}

}
