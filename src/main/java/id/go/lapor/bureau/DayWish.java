package id.go.lapor.bureau;

import java.time.DateTimeException;
import java.time.LocalDate;

import id.go.lapor.language.Refusal;

/**
 * What a coordinator typed about a day off, to stand in the form again after a refusal.
 *
 * @param occasion why the body is off
 * @param decree the number of the deed that says so
 */
record DayWish(String date, String occasion, String decree) {

	private static final int SHORTEST = 5;

	private static final int LONGEST_OCCASION = 100;

	private static final int LONGEST_DECREE = 90;

	DayWish {
		date = Typed.clean(date);
		occasion = Typed.clean(occasion);
		decree = Typed.clean(decree);
	}

	LocalDate day() {
		try {
			return LocalDate.parse(this.date);
		}
		catch (DateTimeException ex) {
			throw new Refusal("bureau.day.noDay");
		}
	}

	/** {@code Hari Jadi Kabupaten Indramayu (Keputusan Bupati 100/2026)}. */
	String called() {
		require(this.occasion, LONGEST_OCCASION, "bureau.day.occasionLength");
		require(this.decree, LONGEST_DECREE, "bureau.day.decreeLength");
		return this.occasion + " (" + this.decree + ")";
	}

	private static void require(String text, int longest, String refusal) {
		if (text.length() < SHORTEST || text.length() > longest) {
			throw new Refusal(refusal, SHORTEST, longest);
		}
	}

}
