package id.go.lapor.privacy;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What whoever keeps the keys starts from the command line: {@code privacy-keys} says
 * what still needs each key. It opens the database alone, reads, and needs no key.
 */
public final class KeyCommand {

	private static final String NAME = "privacy-keys";

	private static final int ONE_KEY = 0;

	private static final int OLDER_NEEDED = 1;

	private static final int NOT_DONE = 2;

	private KeyCommand() {
	}

	/** Whether the program was started for this command. */
	public static boolean isNamedIn(String... arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Prints a line for each key.
	 * @return the program's exit code: 0 if the newest key is all that is needed, 1 if an
	 * older one is, 2 if it could not be told
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		var options = Arrays.stream(arguments).filter((argument) -> argument.startsWith("--")).toArray(String[]::new);
		try (var house = new SpringApplicationBuilder(Database.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.threshold.console=error")
			.run(options)) {
			var needs = new KeyNeeds(house.getBean(JdbcClient.class), Clock.systemUTC()).all();
			needs.forEach((need) -> out.println(need.line()));
			return needs.stream().allMatch((need) -> need.newest() || need.isOver()) ? ONE_KEY : OLDER_NEEDED;
		}
		catch (RuntimeException ex) {
			err.println("Not done: " + ex.getMessage());
			return NOT_DONE;
		}
	}

	/** Not found by the house's own scan. */
	@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, DataSourceAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	static class Database {

	}

}
