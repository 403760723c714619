package id.go.lapor.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many pages the whole house has read so far, whatever it asked: what PostgreSQL
 * counts of its database. A connection keeps its own count for up to ten seconds; to read
 * them all, each is asked to hand it over.
 */
final class PagesRead {

	private static final String HAND_OVER = "select pg_stat_force_next_flush()";

	private static final String READ = "select blks_hit + blks_read from pg_stat_database where datname = current_database()";

	private final JdbcTemplate jdbc;

	PagesRead(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	long count() {
		var pool = (HikariDataSource) this.jdbc.getDataSource();
		var connections = new ArrayList<Connection>();
		try {
			try {
				while (connections.size() < pool.getMaximumPoolSize()) {
					connections.add(pool.getConnection());
				}
				for (var connection : connections) {
					try (var statement = connection.createStatement()) {
						statement.execute(HAND_OVER);
					}
				}
			}
			finally {
				for (var connection : connections) {
					connection.close();
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return this.jdbc.queryForObject(READ, Long.class);
	}

}
