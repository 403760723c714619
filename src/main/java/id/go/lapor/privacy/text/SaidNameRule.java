package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * Names that a text announces itself: "nama saya Budi Santoso", "a.n. Siti Aminah", "atas
 * nama ...", "bernama ...", "jenengku ...". What follows is no name if it is an ordinary
 * word ("nama saya tidak terdaftar", "atas nama warga").
 */
final class SaidNameRule implements Rule {

	private static final String COURTESY = NameAfter.COURTESY
			+ "(?:(?:(?:suami|istri|isteri|anak|ayah|nenek|kakek|orang tua|orangtua|kakak|adik|mertua) )?(?:saya|sy|kami) )?";

	/** Papers that bear a name: before "an" they make it "a.n." */
	private static final String PAPERS = "(?:e-?ktp|ktp|kk|kks|kis|kip|pip|blt|kartu|bpjs|npwp|sim|stnk|bpkb|sppt|pbb|shm|ajb|akta|akte|ijazah|polis"
			+ "|sertifikat|tabungan|rekening|rek|tagihan|surat)";

	private static final Pattern ANNOUNCEMENT = Pattern.compile("(?<![a-z0-9.])(?:(?:"
			+ "nama (?:lengkap |asli )?(?:saya|sy|aku|gue|gw|pelapor|kami)|namaku|nama(?: lengkap)?(?= ?[:=])"
			+ "|(?:yang |yg )?bernama|(?:saya|aku|sy) (?:yang )?nama|perkenalkan,? (?:saya|nama saya)|nama lengkapnya|atas nama"
			+ "|jenengku|(?:jeneng|asma|nami) (?:kula|kulo|abdi|kuring|tiang)|wastan tiang|" + PAPERS
			+ " an(?= [a-z])|an(?= [a-z]))(?![a-z])" + "|a\\.n\\.?|a/n\\.?|an\\.)"
			+ "[ ]?(?:(?:adalah|ialah|yaitu)(?![a-z]))?[ ]?[:=-]?[ ]?\n?" + COURTESY);

	private static final Pattern OF_ONESELF = Pattern.compile(
			"nama (?:lengkap |asli )?(?:saya|sy|aku|gue|gw|pelapor|kami)|namaku|(?:saya|aku|sy) |perkenalkan|jeneng|asma|nami|wastan");

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		List<Word> words = text.words();
		Matcher matcher = text.matcher(ANNOUNCEMENT);
		int index = 0;
		while (matcher.find()) {
			while (index < words.size() && words.get(index).from() < matcher.end()) {
				index++;
			}
			if (index < words.size() && words.get(index).from() == matcher.end()) {
				boolean doubtful = isDoubtful(matcher.group());
				if (doubtful && (!words.get(index).isCapitalised(text) || isArticle(text, matcher))) {
					continue;
				}
				int end = NameReading.end(text, words, index, Certainty.CERTAIN);
				if (end > index) {
					hits.add(new Hit(label(matcher.group()), Placeholder.NAME, words.get(index).from(),
							words.get(end - 1).to()));
				}
			}
		}
		return hits;
	}

	/** Whether somebody names themselves. */
	private static String label(String announcement) {
		return OF_ONESELF.matcher(announcement).lookingAt() ? SelfNameRule.NAME : "said-name";
	}

	/** "an" without its dots is an ordinary ending; only a capital makes it "a.n." */
	private static boolean isDoubtful(String announcement) {
		return announcement.startsWith("an ") || announcement.startsWith("an.");
	}

	/** "Masjid An Nur" */
	private static boolean isArticle(LegibleText text, Matcher matcher) {
		return matcher.group().startsWith("an ") && Character.isUpperCase(text.at(matcher.start()));
	}

}
