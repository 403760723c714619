package id.go.lapor.duplicate;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import id.go.lapor.duplicate.CsvTable.Unreadable;

/**
 * What whoever wants to know how well duplicates are found starts from the command line:
 * {@code evaluate-duplicates --reports=... --pairs=...}. It reads two files and nothing
 * else: no database, no engine, no web.
 */
public final class EvaluateDuplicatesCommand {

	private static final String NAME = "evaluate-duplicates";

	private static final String MISTAKES = "--mistakes";

	private static final String USAGE = "For example: " + NAME + " --reports=reports.csv --pairs=pairs.csv";

	private static final int DONE = 0;

	private static final int NOT_DONE = 2;

	private EvaluateDuplicatesCommand() {
	}

	/** Whether the program was started for this command. */
	public static boolean isNamedIn(String... arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Prints precision, recall, F1 and the precision-recall curve; with
	 * {@code --mistakes} each pair that was judged wrongly, too.
	 * @return the program's exit code: 0 done, 2 if a file could not be used
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		try {
			var evaluation = new Evaluation(
					LabelledPairs.read(option(arguments, "reports"), option(arguments, "pairs")));
			evaluation.print(out);
			if (List.of(arguments).contains(MISTAKES)) {
				evaluation.printMistakes(out);
			}
			return DONE;
		}
		catch (Unreadable ex) {
			err.println(ex.getMessage());
			return NOT_DONE;
		}
	}

	private static String option(String[] arguments, String name) {
		var start = "--" + name + "=";
		var values = Arrays.stream(arguments).filter((argument) -> argument.startsWith(start)).toList();
		if (values.size() != 1 || values.get(0).length() == start.length()) {
			throw new Unreadable("Say --" + name + "=..., once. " + USAGE);
		}
		return values.get(0).substring(start.length());
	}

}
