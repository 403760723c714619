package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The health insurance number of thirteen digits: it begins with 000, or stands after a
 * word such as BPJS.
 */
final class BpjsRule implements Rule {

	private static final int DIGITS = 13;

	private static final Keywords WORDS = new Keywords("bpjs|bpjstk|jkn|kis|indonesia sehat|kepesertaan|peserta");

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		for (DigitRun run : text.runs()) {
			int at = 0;
			while (at < run.size()) {
				int end = run.exactly(DIGITS, at);
				if (isOne(text, run, at)) {
					hits.add(run.hit("bpjs", Placeholder.CARD, at, end));
					at = end;
				}
				else {
					at++;
				}
			}
		}
		return hits;
	}

	/** Whether such a number begins at one group. */
	static boolean isOne(LegibleText text, DigitRun run, int at) {
		if (run.exactly(DIGITS, at) < 0) {
			return false;
		}
		return run.digitsFrom(at, DIGITS).startsWith("000") || WORDS.stand(text, run.group(at).from());
	}

}
