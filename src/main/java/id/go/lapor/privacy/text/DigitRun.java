package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits with nothing between them but what people put inside one number:
 * spaces, dots, dashes, brackets, a line break. A run is as long as it can be; which part
 * of it is a number of which kind is for the rules to say.
 */
final class DigitRun {

	private static final int WIDEST_GAP = 3;

	private final List<Group> groups = new ArrayList<>();

	/** Digits that stand together; whether they begin a new line of the run. */
	record Group(int from, int to, String digits, boolean onNewLine) {

		int size() {
			return this.digits.length();
		}

	}

	static List<DigitRun> of(LegibleText text) {
		char[] digits = Digits.in(text);
		List<DigitRun> runs = new ArrayList<>();
		DigitRun run = null;
		int at = 0;
		while (at < digits.length) {
			if (digits[at] == 0) {
				at++;
				continue;
			}
			int from = at;
			while (at < digits.length && digits[at] != 0) {
				at++;
			}
			boolean joined = run != null && joins(text, run.last().to(), from);
			if (!joined) {
				run = new DigitRun();
				runs.add(run);
			}
			boolean newLine = joined && text.between(run.last().to(), from).indexOf('\n') >= 0;
			run.groups.add(new Group(from, at, new String(digits, from, at - from), newLine));
		}
		return runs;
	}

	private static boolean joins(LegibleText text, int from, int to) {
		int breaks = 0;
		for (int i = from; i < to; i++) {
			char c = text.at(i);
			if (c == '\n') {
				breaks++;
			}
			else if (c == ',' && to - from > 1 || " .-_()*~,".indexOf(c) < 0) {
				return false;
			}
		}
		return to - from <= WIDEST_GAP && breaks <= 1;
	}

	int size() {
		return this.groups.size();
	}

	Group group(int index) {
		return this.groups.get(index);
	}

	Group first() {
		return this.groups.get(0);
	}

	Group last() {
		return this.groups.get(this.groups.size() - 1);
	}

	/**
	 * The group after the last of those that hold exactly this many digits together,
	 * counted from one group on; -1 if no group ends there, or if they stand on more than
	 * two lines, as the figures of a table do.
	 */
	int exactly(int total, int from) {
		int sum = 0;
		int lines = 0;
		for (int i = from; i < this.groups.size() && sum < total && lines <= 1; i++) {
			sum += group(i).size();
			lines += (i > from && group(i).onNewLine()) ? 1 : 0;
			if (sum == total && lines <= 1) {
				return i + 1;
			}
		}
		return -1;
	}

	/** The same over any number of lines. */
	int onAnyLines(int total, int from) {
		int sum = 0;
		for (int i = from; i < this.groups.size() && sum < total; i++) {
			sum += group(i).size();
			if (sum == total) {
				return i + 1;
			}
		}
		return -1;
	}

	/** All digits of some groups. */
	String digits(int from, int to) {
		StringBuilder digits = new StringBuilder();
		for (int i = from; i < to; i++) {
			digits.append(group(i).digits());
		}
		return digits.toString();
	}

	/** The digits from one group on, up to a limit. */
	String digitsFrom(int from, int limit) {
		StringBuilder digits = new StringBuilder();
		for (int i = from; i < this.groups.size() && digits.length() < limit; i++) {
			digits.append(group(i).digits());
		}
		return digits.toString();
	}

	Hit hit(String rule, Placeholder placeholder, int from, int to) {
		return new Hit(rule, placeholder, group(from).from(), group(to - 1).to());
	}

}
