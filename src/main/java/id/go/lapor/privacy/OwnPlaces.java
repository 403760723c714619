package id.go.lapor.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.go.lapor.privacy.text.Found;
import id.go.lapor.privacy.text.TextRules;

/**
 * Whether a place of a report says who its reporter is, whichever rule came first: a
 * telephone number is found as one before it is found as theirs. In doubt it does:
 * whoever left no name writes "hubungi saya di ..." or "NIK saya ..." all the same.
 */
final class OwnPlaces {

	private static final String ME = "(?:saya|sy|aku|gue|gw|abdi|kula|kulo|tiang|pelapor)(?![a-z])";

	private static final String MINE = "(?:nik|kk|ktp|kks|kis|kip|bpjs|npwp|kartu(?: keluarga)?|no|nomor|rekening|rek|plat|motor|mobil)";

	/** "nomor saya ...", "NIK-ku ...", "KK kami ...", in the same sentence. */
	private static final Pattern BEFORE = Pattern
		.compile("(?i)(?<![a-z])(?:" + ME + "|" + MINE + "-?ku(?![a-z])|" + MINE + " kami(?![a-z]))[^.!?]*$");

	/** "... atas nama saya", "... (NIK saya)", "... itu kartu kami". */
	private static final Pattern AFTER = Pattern
		.compile("(?i)^[^a-z.!?]{0,4}(?:(?:itu|ini|adalah|ialah|yaitu|merupakan|yang) ){0,2}"
				+ "(?:atas nama|a\\.? ?n\\.?|a/n|milik|punya|kepunyaan|nama|" + MINE + ") (?:" + ME
				+ "|(?:keluarga )?kami(?![a-z]))");

	private static final int NEAR = 40;

	/** Rules whose hits say who the reporter is. */
	private static final Set<String> OWN = Set.of("own-name", "own-phone", "own-handle", "self-name");

	private final String text;

	private final String email;

	private final List<Found> own;

	/**
	 * Reads a text once.
	 * @param reporter as far as the vault knows them; never null
	 */
	OwnPlaces(Reporter reporter, String text) {
		this.text = text;
		this.email = (reporter.email() != null) ? reporter.email().toLowerCase(Locale.ROOT) : null;
		this.own = Stream
			.concat(TextRules.numbersAndNames(reporter.name(), reporter.phone(), reporter.email())
				.in(text)
				.stream()
				.filter((found) -> OWN.contains(found.rule())),
					TextRules.own(reporter.name(), reporter.phone(), reporter.email()).in(text).stream())
			.toList();
	}

	/** Whether the characters from start to end say who the reporter is. */
	boolean hold(int start, int end) {
		return BEFORE.matcher(this.text.substring(Math.max(0, start - NEAR), start)).find()
				|| AFTER.matcher(this.text.substring(end, Math.min(this.text.length(), end + NEAR))).find()
				|| this.own.stream().anyMatch((found) -> found.start() < end && start < found.end())
				|| this.email != null && this.text.substring(start, end).toLowerCase(Locale.ROOT).contains(this.email);
	}

}
