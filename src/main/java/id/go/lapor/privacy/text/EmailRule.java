package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses, plain and disguised: "nama@contoh.id", "nama [at] gmail dot com",
 * "nama at gmail titik com", "nama @ gmail.com". Blanks around the sign, or the bare word
 * "at", count only before a well-known provider, so that "@lapor1708" stays a name on a
 * social network and "at" an ordinary word.
 */
final class EmailRule implements Rule {

	private static final int LONGEST_LOCAL = 64;

	private static final String PROVIDER = "(?:gmail|gmai|gmial|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|proton|protonmail|aol)";

	private static final String DOT = "(?:\\.|[ ]?[(\\[{] ?(?:dot|titik|\\.) ?[)\\]}] ?| (?:dot|titik) |\\. | \\. ?)";

	private static final String PLAIN_DOMAIN = "[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,4}\\.[a-z]{2,24}";

	private static final String DISGUISED_DOMAIN = "[a-z0-9-]{1,63}(?:" + DOT + "[a-z0-9-]{2,63}){1,4}";

	private static final String KNOWN_DOMAIN = PROVIDER + "(?:" + DOT + "(?:com|co|id|net|org|me))?(?:" + DOT
			+ "(?:id|uk))?(?![a-z0-9])";

	private static final Pattern SIGN = Pattern.compile("@(?:" + PLAIN_DOMAIN + "|" + KNOWN_DOMAIN + ")"
			+ "|[ ]{0,2}@[ ]{0,2}" + KNOWN_DOMAIN + "|[ ]{0,2}[(\\[{<] ?(?:at|et|@) ?[)\\]}>][ ]{0,2}(?:" + KNOWN_DOMAIN
			+ "|" + DISGUISED_DOMAIN + ")|[ ](?:at|et)[ ]" + KNOWN_DOMAIN);

	/**
	 * A desk, not a person; at a provider of private mailboxes it is a person all the
	 * same.
	 */
	private static final Pattern OFFICE = Pattern.compile(
			"(?:info|humas|pengaduan|aduan|lapor|layanan|halo|hallo|kontak|contact|admin|sekretariat|ppid|cs|customer\\.?(?:service|care)|support|help|helpdesk|callcenter|persuratan|tu|setda|diskominfo|dinsos|disdukcapil|noreply|no-reply)"
					+ "[0-9]{0,4}@(?!" + PROVIDER + ")[a-z0-9.-]+");

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		Matcher sign = text.matcher(SIGN);
		int free = 0;
		int next = 0;
		while (next < text.length() && sign.find(next)) {
			int from = local(text, sign.start(), free);
			if (from < sign.start() && OFFICE.matcher(text.between(from, sign.end())).matches()) {
				next = sign.end();
			}
			else if (from < sign.start()) {
				hits.add(new Hit("email", Placeholder.EMAIL, from, sign.end()));
				free = sign.end();
				next = sign.end();
			}
			else {
				next = sign.start() + 1;
			}
		}
		return hits;
	}

	/** Where the part before the sign begins. */
	private static int local(LegibleText text, int sign, int free) {
		int from = sign;
		int least = Math.max(free, sign - LONGEST_LOCAL);
		while (from > least && isLocal(text.at(from - 1))) {
			from--;
		}
		while (from < sign && (text.at(from) == '.' || text.at(from) == '-')) {
			from++;
		}
		return (from < sign) ? disguised(text, from, least) : from;
	}

	/** "budi titik santoso at gmail titik com" */
	private static int disguised(LegibleText text, int from, int least) {
		String joint = " titik ";
		int start = from;
		while (start - joint.length() > least && text.inLowerCase().startsWith(joint, start - joint.length())) {
			start -= joint.length();
			while (start > least && isLocal(text.at(start - 1))) {
				start--;
			}
		}
		return start;
	}

	private static boolean isLocal(char c) {
		return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
	}

}
