package id.go.lapor.audit;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Set;

import id.go.lapor.audit.WindowOfTime.Unreadable;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * What an auditor starts from the command line: {@code verify-audit}, and
 * {@code breach-report --account=... --from=... --to=...}.
 */
public final class AuditCommand {

	private static final String VERIFY = "verify-audit";

	private static final String BREACH = "breach-report";

	private static final Set<String> COMMANDS = Set.of(VERIFY, BREACH);

	private static final int FINE = 0;

	private static final int FINDINGS = 1;

	private static final int NOT_DONE = 2;

	private final DefaultApplicationArguments arguments;

	private final PrintStream out;

	private final PrintStream err;

	private AuditCommand(String[] arguments, PrintStream out, PrintStream err) {
		this.arguments = new DefaultApplicationArguments(arguments);
		this.out = out;
		this.err = err;
	}

	/** Whether the program was started for one of these commands. */
	public static boolean isNamedIn(String... arguments) {
		return Arrays.stream(arguments).anyMatch(COMMANDS::contains);
	}

	/**
	 * Does what was asked, without the rest of the house.
	 * @return the program's exit code: 0 nothing found or report printed, 1 findings, 2
	 * not done
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		return new AuditCommand(arguments, out, err).run();
	}

	private int run() {
		try {
			boolean breach = this.arguments.getNonOptionArgs().contains(BREACH);
			var window = breach ? WindowOfTime.of(option("from"), option("to")) : null;
			var account = breach ? option("account") : null;
			try (var house = new SpringApplicationBuilder(AuditHouse.class).web(WebApplicationType.NONE)
				.bannerMode(Banner.Mode.OFF)
				.logStartupInfo(false)
				.lazyInitialization(true)
				.properties("logging.threshold.console=error")
				.run(options())) {
				return (window != null) ? breach(house, account, window) : verify(house);
			}
		}
		catch (Unreadable ex) {
			this.err.println(ex.getMessage());
			return NOT_DONE;
		}
		catch (RuntimeException ex) {
			this.err.println("Not done: " + ex.getMessage());
			return NOT_DONE;
		}
	}

	private int verify(ApplicationContext house) {
		var verification = house.getBean(AuditVerifier.class).verify((finding) -> this.out.println(finding.line()));
		this.out.println(verification.line());
		return (verification.findings() == 0) ? FINE : FINDINGS;
	}

	private int breach(ApplicationContext house, String account, WindowOfTime window) {
		var entries = house.getBean(BreachReport.class).of(account, window.from(), window.to());
		this.out.println(BreachReport.heading());
		for (var entry = entries.take(); entry != null; entry = entries.take()) {
			this.out.println(BreachReport.line(entry));
		}
		return FINE;
	}

	private String option(String name) {
		var values = this.arguments.containsOption(name) ? this.arguments.getOptionValues(name) : null;
		if (values == null || values.size() != 1 || values.get(0).isBlank()) {
			throw new Unreadable("Say --" + name + "=..., once. For example: " + BREACH
					+ " --account=petugas.kemensos --from=2026-11-01 --to=2026-11-25T16:00");
		}
		return values.get(0).strip();
	}

	private String[] options() {
		return Arrays.stream(this.arguments.getSourceArgs())
			.filter((argument) -> argument.startsWith("--"))
			.toArray(String[]::new);
	}

}
