package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The tax number of fifteen digits: in its printed groups (01.234.567.8-901.000), in one
 * piece, or in any groups after the word NPWP. The new one of sixteen digits is a NIK and
 * goes with the cards.
 */
final class NpwpRule implements Rule {

	private static final int DIGITS = 15;

	private static final int[] PRINTED = { 2, 3, 3, 1, 3, 3 };

	private static final Keywords WORDS = new Keywords("npwp|wajib pajak");

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		for (DigitRun run : text.runs()) {
			int at = 0;
			while (at < run.size()) {
				int end = run.exactly(DIGITS, at);
				if (end > 0 && isTaxNumber(text, run, at, end)) {
					hits.add(run.hit("npwp", Placeholder.CARD, at, end));
					at = end;
				}
				else {
					at++;
				}
			}
		}
		return hits;
	}

	private static boolean isTaxNumber(LegibleText text, DigitRun run, int from, int to) {
		if (to - from == 1) {
			return !Mobile.isWholeWord(run.group(from).digits());
		}
		return isPrinted(run, from, to) || WORDS.stand(text, run.group(from).from());
	}

	private static boolean isPrinted(DigitRun run, int from, int to) {
		if (to - from != PRINTED.length) {
			return false;
		}
		for (int i = 0; i < PRINTED.length; i++) {
			if (run.group(from + i).size() != PRINTED[i]) {
				return false;
			}
		}
		return true;
	}

}
