package id.go.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.privacy.text.Found;
import id.go.lapor.privacy.text.TextRules;

import org.springframework.stereotype.Component;

/**
 * Takes out of a text what points to a person. Numbers, telephones and e-mail addresses
 * go for everybody. Names go from everything the public reads, and from what the agency
 * reads where the reporter is anonymous; for the two the text is then the same.
 *
 * Masking a masked text changes nothing. The cost grows with the length of the text
 * alone.
 */
@Component
public class Masking {

	/** What everybody reads who may not read the original. */
	public MaskedText forPublic(String text, Reporter reporterOrNull) {
		String name = (reporterOrNull != null) ? reporterOrNull.name() : null;
		return masked(text, TextRules.numbersAndNames(name, phone(reporterOrNull), email(reporterOrNull)));
	}

	/** What an officer wrote, before anybody reads it. */
	public MaskedText forOfficial(String text, Reporter reporterOrNull) {
		String name = (reporterOrNull != null) ? reporterOrNull.name() : null;
		return masked(text, TextRules.official(name, phone(reporterOrNull), email(reporterOrNull)));
	}

	private static MaskedText masked(String text, TextRules rules) {
		return assembled(text, rules.in(text));
	}

	/**
	 * @param places in the order of the text, without overlaps
	 */
	static MaskedText assembled(String text, List<Found> places) {
		StringBuilder masked = new StringBuilder();
		List<Finding> findings = new ArrayList<>();
		int from = 0;
		for (Found found : places) {
			masked.append(text, from, found.start()).append(found.placeholder().text());
			findings.add(new Finding(found.rule(), found.start(), found.end()));
			from = found.end();
		}
		return new MaskedText(masked.append(text, from, text.length()).toString(), findings);
	}

	private static String phone(Reporter reporter) {
		return (reporter != null) ? reporter.phone() : null;
	}

	private static String email(Reporter reporter) {
		return (reporter != null) ? reporter.email() : null;
	}

}
