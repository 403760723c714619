package id.go.lapor.archive;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One copy of a mould: what it is called, when it was and what it says. */
final class Cast {

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private final List<String> numbers;

	private final List<String> bodies;

	private final String[] ids;

	private final Map<HouseTable, Long> serials;

	private final Moment moment;

	private final List<Filling> fillings;

	Cast(List<String> numbers, List<String> bodies, int ids, Map<HouseTable, Long> serials, Moment moment,
			List<Filling> fillings, SplittableRandom random) {
		this.numbers = numbers;
		this.bodies = bodies;
		this.ids = new String[ids];
		for (int place = 0; place < ids; place++) {
			this.ids[place] = id(random);
		}
		this.serials = serials;
		this.moment = moment;
		this.fillings = fillings;
	}

	String number(int own) {
		return this.numbers.get(own);
	}

	String body(int place) {
		return this.bodies.get(place);
	}

	String id(int place) {
		return this.ids[place];
	}

	long serial(HouseTable table, int place) {
		return this.serials.get(table) + place;
	}

	/** By how many days, whole weeks, it lies beside the walked case. */
	long days() {
		return this.moment.days();
	}

	/** By how many microseconds what happened lies beside the same hour of that day. */
	long jitter() {
		return this.moment.jitter();
	}

	Filling filling(int own) {
		return this.fillings.get(own);
	}

	int cases() {
		return this.numbers.size();
	}

	/** Drawn, in the form of the engine's own. */
	private static String id(SplittableRandom random) {
		var text = new char[36];
		long high = random.nextLong();
		long low = random.nextLong();
		int digit = 0;
		for (int place = 0; place < text.length; place++) {
			if (place == 8 || place == 13 || place == 18 || place == 23) {
				text[place] = '-';
			}
			else {
				long bits = (digit < 16) ? high >>> (4 * digit) : low >>> (4 * (digit - 16));
				text[place] = HEX[(int) (bits & 15)];
				digit++;
			}
		}
		return new String(text);
	}

	/**
	 * When a copy was, beside the walked case.
	 *
	 * @param days whole weeks, so that every day of the week stays one
	 * @param jitter microseconds
	 */
	record Moment(long days, long jitter) {
	}

}
