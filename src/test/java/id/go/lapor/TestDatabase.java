package id.go.lapor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context an empty database: H2 in memory, or one database of an embedded
 * PostgreSQL that is started once per JVM. Data files go to a directory that nobody else
 * uses.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Set<ConfigurableApplicationContext> houses = ConcurrentHashMap.newKeySet();

	private static EmbeddedPostgres postgres;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		houses.add(context);
		TestPropertyValues
			.of("spring.datasource.url=" + url(), "spring.datasource.username=" + (isPostgres() ? "postgres" : "sa"),
					"spring.datasource.password=", "lapor.data-directory=" + directory())
			.applyTo(context);
	}

	public static boolean isPostgres() {
		return "postgres".equals(System.getProperty("lapor.test.database"));
	}

	private static String url() {
		var name = "lapor" + UUID.randomUUID().toString().replace("-", "");
		if (!isPostgres()) {
			return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=500";
		}
		try (var connection = postgres().getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return postgres().getJdbcUrl("postgres", name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static synchronized EmbeddedPostgres postgres() {
		if (postgres == null) {
			try {
				postgres = EmbeddedPostgres.builder()
					.setServerConfig("max_connections", "200")
					.setRegisterShutdownHook(false)
					.start();
				Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::close));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return postgres;
	}

	/**
	 * The houses first, each of which closes in a thread of its own: one that closes
	 * after its database is gone waits half a minute for a connection.
	 */
	private static void close() {
		while (houses.stream().anyMatch(ConfigurableApplicationContext::isActive)) {
			Thread.onSpinWait();
		}
		try {
			for (var other : Thread.getAllStackTraces().keySet()) {
				if (other.getName().equals(ConfigurableApplicationContext.SHUTDOWN_HOOK_THREAD_NAME)) {
					other.join();
				}
			}
			postgres.close();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String directory() {
		try {
			var directory = Files.createTempDirectory("lapor-test");
			directory.toFile().deleteOnExit();
			return directory.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
