package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a text announces itself: "nama saya Budi Santoso", "a.n. Siti Aminah", "atas
 * nama ...". Capitals tell where the name ends; where there are none, it ends at the
 * first ordinary word and after three words at the latest. What follows is no name if it
 * is an ordinary word ("nama saya tidak terdaftar", "atas nama warga").
 */
final class SaidNameRule implements Rule {

	/** What stands between the announcement and the name: "almarhum bapak saya". */
	private static final String COURTESY = "(?:(?:bapak|bpk|ibu|sdri|sdr|saudara|saudari|pak|bu|mas|mbak|haji|hj|h|drs|dra|dr|ir"
			+ "|almarhumah|almarhum|almh|alm|kel|keluarga)\\.? ){0,3}"
			+ "(?:(?:(?:suami|istri|isteri|anak|ayah|nenek|kakek|orang tua|orangtua|kakak|adik|mertua) )?(?:saya|sy|kami) )?";

	/** Papers that bear a name: before "an" they make it "a.n." */
	private static final String PAPERS = "(?:e-?ktp|ktp|kk|kks|kis|kip|kartu|bpjs|npwp|sim|stnk|bpkb|akta|akte|sertifikat|rekening|rek|tagihan|surat)";

	private static final Pattern ANNOUNCEMENT = Pattern.compile("(?<![a-z0-9.])(?:(?:"
			+ "nama (?:lengkap |asli )?(?:saya|sy|aku|gue|gw|pelapor|kami)|namaku|nama(?: lengkap)?(?= ?[:=])"
			+ "|(?:saya|aku|sy) (?:yang )?(?:ber)?nama|perkenalkan,? (?:saya|nama saya)|nama lengkapnya|atas nama|"
			+ PAPERS + " an(?= [a-z])|an(?= [a-z]))(?![a-z])" + "|a\\.n\\.?|a/n\\.?|an\\.)"
			+ "[ ]?(?:(?:adalah|ialah|yaitu)(?![a-z]))?[ ]?[:=-]?[ ]?\n?" + COURTESY);

	private static final int LONGEST = 5;

	private static final int LONGEST_SMALL = 3;

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		List<Word> words = Word.of(text);
		Matcher matcher = ANNOUNCEMENT.matcher(text.inLowerCase());
		int index = 0;
		while (matcher.find()) {
			while (index < words.size() && words.get(index).from() < matcher.end()) {
				index++;
			}
			if (index < words.size() && words.get(index).from() == matcher.end()) {
				int end = end(text, words, index, isDoubtful(matcher.group()));
				if (end > index) {
					hits.add(new Hit("said-name", Placeholder.NAME, words.get(index).from(), words.get(end - 1).to()));
				}
			}
		}
		return hits;
	}

	/** "an" without its dots is an ordinary ending; only a capital makes it "a.n." */
	private static boolean isDoubtful(String announcement) {
		return announcement.startsWith("an ") || announcement.startsWith("an.");
	}

	private static int end(LegibleText text, List<Word> words, int index, boolean doubtful) {
		Word first = words.get(index);
		boolean capitals = first.isCapitalised(text);
		if (isOrdinary(first, capitals) || doubtful && !capitals || first.isLetter() && !capitals) {
			return index;
		}
		int end = index + 1;
		while (end < words.size() && end - index < (capitals ? LONGEST : LONGEST_SMALL)
				&& belongs(text, words.get(end - 1), words.get(end), capitals)) {
			end++;
		}
		return end;
	}

	private static boolean belongs(LegibleText text, Word last, Word next, boolean capitals) {
		if (!next.follows(last, text) || isOrdinary(next, capitals && next.isCapitalised(text))) {
			return false;
		}
		boolean endsSentence = text.at(last.to()) == '.' && !last.isLetter() && next.from() - last.to() > 1;
		if (endsSentence) {
			return false;
		}
		return !capitals || next.isCapitalised(text) || next.text().equals("bin") || next.text().equals("binti");
	}

	/** A capital outweighs a verbal prefix: Berliana is a name, berlubang is none. */
	private static boolean isOrdinary(Word word, boolean capital) {
		return capital ? WordList.isOrdinaryName(word.text()) : WordList.isOrdinary(word.text());
	}

}
