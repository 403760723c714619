package id.go.lapor.archive;

import java.io.PrintStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What whoever wants to measure starts from the command line:
 * {@code generate-archive --reports=1400000 --seed=1} fills an empty PostgreSQL with
 * cases. Docs: docs/archive.md.
 */
public final class ArchiveCommand {

	private static final String NAME = "generate-archive";

	private static final int DONE = 0;

	private static final int NOT_DONE = 2;

	/**
	 * Nothing runs beside the walks, messages go into the demo's outbox, nobody finds the
	 * doors, and a statement may take as long as an index over millions of rows does.
	 */
	private static final List<String> ALONE = List.of("--camunda.bpm.job-execution.enabled=false",
			"--spring.mail.host=", "--lapor.demo.enabled=true", "--lapor.password.rounds=1000",
			"--server.address=127.0.0.1", "--server.port=0", "--lapor.sms.gateway-url=",
			"--spring.datasource.hikari.data-source-properties.socketTimeout=0", "--logging.threshold.console=error");

	private final DefaultApplicationArguments arguments;

	private final PrintStream out;

	private final PrintStream err;

	private ArchiveCommand(String[] arguments, PrintStream out, PrintStream err) {
		this.arguments = new DefaultApplicationArguments(arguments);
		this.out = out;
		this.err = err;
	}

	/** Whether the program was started for this command. */
	public static boolean isNamedIn(String... arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Generates the archive in the whole house, whose doors lead nowhere meanwhile.
	 * @param house the application
	 * @return the program's exit code: 0 if it stands, 2 if nothing was done
	 */
	public static int run(Class<?> house, String[] arguments, PrintStream out, PrintStream err) {
		return new ArchiveCommand(arguments, out, err).run(house);
	}

	private int run(Class<?> house) {
		try {
			int reports = (int) number("reports", ArchiveOrder.FEWEST, ArchiveOrder.MOST);
			long seed = number("seed", 0, Long.MAX_VALUE);
			try (var open = new SpringApplicationBuilder(house).bannerMode(Banner.Mode.OFF)
				.logStartupInfo(false)
				.run(options())) {
				refuse(open.getEnvironment(), open.getBean(DataSource.class));
				generate(open, reports, seed);
				return DONE;
			}
		}
		catch (RuntimeException ex) {
			this.err.println("Not done: " + ex.getMessage());
			return NOT_DONE;
		}
	}

	private void generate(ConfigurableApplicationContext house, int reports, long seed) {
		var order = ArchiveOrder.of(reports, seed, Instant.now());
		long start = System.nanoTime();
		var generation = new Generation(house, order);
		var moulds = generation.walk();
		long walked = System.nanoTime();
		this.out.printf("%d cases were walked through the house to %d places and ends in %.1f seconds%n",
				moulds.numbers().size(), moulds.all().size(), (walked - start) / 1e9);
		long rows = generation.pour();
		this.out.printf("%d reports, %d rows copied in %.1f seconds%n", reports, rows,
				(System.nanoTime() - walked) / 1e9);
		this.out.printf("Every copied case opens with the receipt %s%n", moulds.receipt().printed());
	}

	/**
	 * Says no before anything is written.
	 * @throws ArchiveRefusal in production, without PostgreSQL, or where cases are
	 */
	static void refuse(Environment environment, DataSource source) {
		if (environment.acceptsProfiles(Profiles.of("production"))) {
			throw new ArchiveRefusal("Made-up reports do not belong into production. Start without that profile.");
		}
		var database = new JdbcTemplate(source);
		var product = database.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
		if (!"PostgreSQL".equals(product)) {
			throw new ArchiveRefusal(
					"An archive needs a PostgreSQL. Add the profile postgres and set LAPOR_DATABASE_URL.");
		}
		if (!database.queryForList("select case_number from complaint fetch first 1 rows only").isEmpty()) {
			throw new ArchiveRefusal("This database holds cases. Name an empty one.");
		}
	}

	private long number(String name, long least, long most) {
		var values = this.arguments.containsOption(name) ? this.arguments.getOptionValues(name) : List.<String>of();
		try {
			long value = Long.parseLong((values.size() == 1) ? values.get(0).strip() : "none");
			if (value >= least && value <= most) {
				return value;
			}
		}
		catch (NumberFormatException ex) {
			// said below
		}
		throw new ArchiveRefusal("Say --" + name + "=N once, a number from " + least + " to " + most + ". For example: "
				+ NAME + " --reports=1400000 --seed=1");
	}

	private String[] options() {
		var options = new ArrayList<>(Arrays.stream(this.arguments.getSourceArgs())
			.filter((argument) -> argument.startsWith("--") && !argument.startsWith("--reports=")
					&& !argument.startsWith("--seed="))
			.toList());
		options.addAll(ALONE);
		return options.toArray(String[]::new);
	}

}
