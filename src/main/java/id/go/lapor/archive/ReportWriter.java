package id.go.lapor.archive;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

import id.go.lapor.privacy.OriginalReport;
import id.go.lapor.privacy.Reporter;

/**
 * Writes reports as people do: most in a few sentences, some in a line from a telephone,
 * few over pages; one in fourteen gives away a number.
 */
final class ReportWriter {

	/** What the form takes. */
	private static final int LONGEST = 4_800;

	private static final int LONGEST_TITLE = 140;

	/** The logarithms of the lengths are normal around this: half are below 270 signs. */
	private static final double MEAN = 5.6;

	private static final double SPREAD = 0.75;

	private final WordMaterial words;

	ReportWriter(WordMaterial words) {
		this.words = words;
	}

	Written report(String category, Reporter reporterOrNull, SplittableRandom random) {
		var about = this.words.about(category);
		var matter = filled(about.get(random.nextInt(about.size())), random);
		int length = (int) Math.min(LONGEST, Math.exp(MEAN + SPREAD * random.nextGaussian()));
		var text = new StringBuilder(matter).append(". ");
		while (text.length() < length) {
			var list = (random.nextInt(5) == 0) ? about.get(random.nextInt(about.size()))
					: this.words.oneOf("CONTEXT", random);
			text.append(filled(list, random)).append(". ");
		}
		var personal = (random.nextInt(14) == 0) ? personal(reporterOrNull, random) : null;
		if (personal != null) {
			text.append(personal).append(". ");
		}
		text.append(this.words.oneOf("REQUEST", random)).append('.');
		boolean hasty = random.nextInt(6) == 0;
		return new Written(
				new OriginalReport(title(matter), hasty ? hasty(text.toString()) : text.toString(),
						(random.nextInt(3) == 0) ? null : filled("Jalan {street}, {village}", random)),
				(hasty && personal != null) ? hasty(personal) : personal);
	}

	/**
	 * A report.
	 *
	 * @param personal the sentence that gives away a number, or null; in other words of
	 * this material the masking finds nothing, which is tested, and takes longer than all
	 * the rest
	 */
	record Written(OriginalReport original, String personal) {

		/** Everybody's version of the words, given that of the one sentence. */
		String masked(UnaryOperator<String> masking) {
			return (this.personal == null) ? this.original.text()
					: this.original.text().replace(this.personal, masking.apply(this.personal));
		}

	}

	/** As the reporter completes, contests, replies. */
	String reporterWords(SplittableRandom random) {
		return this.words.oneOf("REPORTER", random) + ". " + filled(this.words.oneOf("CONTEXT", random), random) + ".";
	}

	/** As an officer answers, asks, gives a reason. */
	String officerWords(SplittableRandom random) {
		var text = new StringBuilder();
		for (int sentence = 2 + random.nextInt(4); sentence > 0; sentence--) {
			text.append(this.words.oneOf("OFFICER", random)).append(". ");
		}
		return text.toString().strip();
	}

	Reporter reporter(SplittableRandom random) {
		var first = this.words.oneOf("FIRST_NAME", random);
		var last = this.words.oneOf("LAST_NAME", random);
		var phone = (random.nextInt(5) == 0) ? null : "+628" + (1_100_000_000L + random.nextLong(800_000_000L));
		var mail = (random.nextInt(3) != 0) ? null : mail(first, last, random);
		return new Reporter(first + " " + last, phone,
				(phone == null && mail == null) ? mail(first, last, random) : mail);
	}

	private static String mail(String first, String last, SplittableRandom random) {
		return (first + "." + last).toLowerCase(Locale.ROOT) + random.nextInt(10_000) + "@example.org";
	}

	private String personal(Reporter reporterOrNull, SplittableRandom random) {
		var phone = (reporterOrNull != null && reporterOrNull.phone() != null)
				? reporterOrNull.phone().replace("+62", "0") : "08" + (1_200_000_000L + random.nextLong(700_000_000L));
		return this.words.oneOf("PERSONAL", random)
			.replace("{nik}",
					"3212" + (10 + random.nextInt(19)) + "1205" + (70 + random.nextInt(29))
							+ (1000 + random.nextInt(8999)))
			.replace("{phone}", phone)
			.replace("{mail}", "warga" + random.nextInt(10_000) + "@example.org");
	}

	private String filled(String sentence, SplittableRandom random) {
		return sentence.indexOf('{') < 0 ? sentence
				: sentence.replace("{street}", this.words.oneOf("STREET", random))
					.replace("{village}", this.words.oneOf("VILLAGE", random))
					.replace("{landmark}", this.words.oneOf("LANDMARK", random))
					.replace("{since}", this.words.oneOf("SINCE", random));
	}

	private static String title(String matter) {
		return (matter.length() <= LONGEST_TITLE) ? matter
				: matter.substring(0, matter.lastIndexOf(' ', LONGEST_TITLE));
	}

	private static String hasty(String text) {
		return text.toLowerCase(Locale.ROOT)
			.replace("jalan ", "jln ")
			.replace("yang ", "yg ")
			.replace("tidak ", "tdk ");
	}

}
