package id.go.lapor.routing;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import id.go.lapor.routing.evaluation.Evaluation;
import id.go.lapor.routing.evaluation.UnreadableFile;

import org.springframework.boot.DefaultApplicationArguments;

/**
 * What whoever doubts the learned proposals starts from the command line:
 * {@code evaluate-routing --train=... --test=...} learns from the one file and is
 * measured on the other; {@code --accuracy=} says how often an answer of the least
 * confidence has to be right. It opens neither database nor engine.
 */
public final class EvaluationCommand {

	private static final String NAME = "evaluate-routing";

	private static final int DONE = 0;

	private static final int NOT_DONE = 2;

	private static final String USAGE = "For example: " + NAME + " --train=train.csv --test=test.csv";

	private EvaluationCommand() {
	}

	/** Whether the program was started for this command. */
	public static boolean isNamedIn(String... arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Prints the comparison.
	 * @return the program's exit code: 0 if it was made, 2 if not
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		try {
			var options = new DefaultApplicationArguments(arguments);
			new Evaluation(accuracy(options), out).run(path(options, "train"), path(options, "test"));
			return DONE;
		}
		catch (UnreadableFile | IllegalArgumentException ex) {
			err.println("Not done: " + ex.getMessage());
			return NOT_DONE;
		}
	}

	private static double accuracy(DefaultApplicationArguments options) {
		var values = options.containsOption("accuracy") ? options.getOptionValues("accuracy") : List.<String>of();
		if (values.isEmpty()) {
			return LearningSettings.ACCURACY;
		}
		try {
			double accuracy = Double.parseDouble(values.get(0));
			if (accuracy >= 0 && accuracy <= 1) {
				return accuracy;
			}
		}
		catch (NumberFormatException ex) {
			// said below
		}
		throw new IllegalArgumentException("--accuracy=" + values.get(0) + " is no share. Write one from 0 to 1.");
	}

	private static Path path(DefaultApplicationArguments options, String name) {
		var values = options.containsOption(name) ? options.getOptionValues(name) : null;
		if (values == null || values.size() != 1 || values.get(0).isBlank()) {
			throw new IllegalArgumentException("Say --" + name + "=..., once. " + USAGE);
		}
		try {
			return Path.of(values.get(0).strip());
		}
		catch (InvalidPathException ex) {
			throw new IllegalArgumentException("--" + name + "=" + values.get(0) + " is no path. " + USAGE);
		}
	}

}
