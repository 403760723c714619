package id.go.lapor.routing.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.Executors;

import id.go.lapor.routing.learning.Example;

/** Reads both files, compares the alternatives and prints what was measured. */
public final class Evaluation {

	private static final int NAMED = 10;

	private final double accuracy;

	private final PrintStream out;

	/**
	 * An evaluation.
	 * @param accuracy how often an answer of the least confidence has to be right
	 * @param out where the figures go
	 */
	public Evaluation(double accuracy, PrintStream out) {
		this.accuracy = accuracy;
		this.out = out;
	}

	/**
	 * Learns from one file and answers the other.
	 * @throws UnreadableFile if one of them cannot be used
	 */
	public void run(Path train, Path test) {
		long start = System.nanoTime();
		var learned = ReportFile.read(train);
		var asked = ReportFile.read(test);
		describe("train", train, learned);
		describe("test", test, asked);
		warnOfStrangers(learned, asked);
		var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			var all = new Comparison(this.accuracy, pool).of(learned.examples(), asked.examples());
			this.out.println();
			ComparisonTable.lines(all).forEach(this.out::println);
			this.out.println();
			ComparisonTable.figures(Comparison.chosen(all)).forEach(this.out::println);
			this.out.println("seconds_in_all " + (System.nanoTime() - start) / 1_000_000_000);
		}
		finally {
			pool.shutdownNow();
		}
	}

	private void describe(String name, Path path, ReportFile file) {
		this.out.println(name + ' ' + path + ": " + file.examples().size() + " reports, " + file.bodies() + " bodies");
		file.remarks().forEach((remark) -> this.out.println(name + " remark: " + remark));
	}

	/** A body that training never saw cannot be proposed. */
	private void warnOfStrangers(ReportFile train, ReportFile test) {
		var known = new TreeSet<>(train.examples().stream().map(Example::agency).toList());
		var strange = test.examples().stream().map(Example::agency).filter((body) -> !known.contains(body)).toList();
		if (!strange.isEmpty()) {
			var bodies = new TreeSet<>(strange);
			this.out.println("test remark: " + strange.size() + " reports belong to " + bodies.size()
					+ " bodies without any report in training and count as wrong: "
					+ String.join(", ", bodies.stream().limit(NAMED).toList())
					+ ((bodies.size() > NAMED) ? ", and others" : ""));
		}
	}

}
