package id.go.lapor.privacy.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * Telephone numbers in the ways people write them: mobile numbers from 08, 62 or +62 with
 * spaces, dots, dashes, brackets or line breaks anywhere, digit by digit, with an o for
 * the zero; landlines that the numbering plan knows; foreign numbers with a plus; a
 * mobile number without its zero after a word such as HP or WA.
 *
 * In doubt it takes a digit too many rather than leave one: up to the longest number
 * there is.
 */
final class PhoneRule implements Rule {

	private static final String NAME = "phone";

	private static final int COMPLETE = 11;

	private static final int LONGEST_ABROAD = 15;

	private static final int SHORTEST_ABROAD = 8;

	/**
	 * Numbers that ring at an office and cost nothing (0800) or as little as any (0804,
	 * 0809).
	 */
	private static final Pattern FREE = Pattern.compile("0(?:800|804|809)\\d*");

	private static final Pattern SLASHED = Pattern.compile("(?<![\\d/+])0?8\\d{2}/\\d{3,4}/\\d{3,5}(?![\\d/])");

	private static final Keywords WORDS = new Keywords(
			"hp|no ?hp|wa|w\\.a|whatsapp|whatsap|telp|tlp|tlpn|telpon|telepon"
					+ "|hub|hubungi|kontak|call|sms|seluler|ponsel|handphone|handpone|hape");

	@Override
	public List<Hit> in(LegibleText text) {
		Hits hits = new Hits();
		for (DigitRun run : text.runs()) {
			int at = 0;
			while (at < run.size()) {
				int end = end(text, run, at);
				if (end > at) {
					hits.add(widened(text, run.hit(NAME, Placeholder.PHONE, at, end)));
				}
				at = Math.max(end, at + 1);
			}
		}
		Matcher slashed = text.matcher(SLASHED);
		while (slashed.find()) {
			hits.add(new Hit(NAME, Placeholder.PHONE, slashed.start(), slashed.end()));
		}
		return hits.list();
	}

	private static int end(LegibleText text, DigitRun run, int at) {
		if (hasPlus(text, run.group(at).from())) {
			int end = abroad(run, at);
			if (end > 0) {
				return end;
			}
		}
		if (Mobile.begins(run.digitsFrom(at, LONGEST_ABROAD)) && !isDecimal(text, run, at)) {
			return Mobile.end(run, at, "");
		}
		if (FREE.matcher(run.digitsFrom(at, LONGEST_ABROAD)).matches()) {
			return -1;
		}
		if (run.group(at).digits().charAt(0) == '0') {
			return landline(run, at);
		}
		if (run.group(at).digits().charAt(0) == '8' && WORDS.stand(text, run.group(at).from())) {
			return Mobile.end(run, at, "0");
		}
		return -1;
	}

	private static int abroad(DigitRun run, int at) {
		int end = -1;
		int digits = 0;
		for (int i = at; i < run.size(); i++) {
			digits += run.group(i).size();
			if (digits > LONGEST_ABROAD) {
				break;
			}
			if (digits >= SHORTEST_ABROAD) {
				end = i + 1;
			}
			if (i == at && digits >= COMPLETE) {
				break;
			}
		}
		return end;
	}

	/** An area code by itself and digits behind it, or all in one piece. */
	private static int landline(DigitRun run, int at) {
		int code = run.group(at).size();
		if (code != 3 && code != 4 && code < SHORTEST_ABROAD) {
			return -1;
		}
		int end = -1;
		StringBuilder digits = new StringBuilder();
		for (int i = at; i < run.size() && digits.length() < COMPLETE; i++) {
			digits.append(run.group(i).digits());
			if (isLandline(digits.toString())) {
				end = i + 1;
			}
		}
		return end;
	}

	private static boolean isLandline(String digits) {
		if (digits.length() < SHORTEST_ABROAD + 1 || digits.length() > COMPLETE + 1 || digits.charAt(1) == '0') {
			return false;
		}
		try {
			PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
			return numbers.isValidNumber(numbers.parse(digits, "ID"));
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

	/** "-0.8123456789" is a latitude. */
	private static boolean isDecimal(LegibleText text, DigitRun run, int at) {
		return run.group(at).digits().equals("0") && text.at(run.group(at).to()) == '.'
				&& run.group(at + 1).from() == run.group(at).to() + 1 && run.group(at + 1).size() > 3;
	}

	private static boolean hasPlus(LegibleText text, int at) {
		return text.at(at - 1) == '+' || (text.at(at - 1) == '(' || text.at(at - 1) == ' ') && text.at(at - 2) == '+';
	}

	/** Takes the plus and an opening bracket along. */
	private static Hit widened(LegibleText text, Hit hit) {
		int from = hit.from();
		while (text.at(from - 1) == '+' || text.at(from - 1) == '(') {
			from--;
		}
		if (from == hit.from() && hasPlus(text, from)) {
			from -= 2;
		}
		return new Hit(hit.rule(), hit.placeholder(), from, hit.to());
	}

}
