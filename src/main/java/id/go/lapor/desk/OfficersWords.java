package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.MaskedFields;
import id.go.lapor.privacy.PlainWords;
import org.springframework.stereotype.Component;

/** What an officer typed, before it becomes part of a timeline. */
@Component
class OfficersWords {

	private static final int LONGEST = 5_000;

	private final CaseMasking masking;

	private final MaskedFields fields;

	OfficersWords(CaseMasking masking, MaskedFields fields) {
		this.masking = masking;
		this.fields = fields;
	}

	/**
	 * The words without marks of their own, masked, and without the numbers that were
	 * masked in the report: whoever opened one does not repeat it. Null if there are
	 * none.
	 */
	String masked(CaseNumber number, String words) {
		var plain = (words != null) ? PlainWords.of(words).strip() : "";
		if (plain.isEmpty()) {
			return null;
		}
		if (plain.length() > LONGEST) {
			throw new CaseRefusal("complaint.wordsTooLong", LONGEST);
		}
		return this.masking.forPublic(number.value(), this.fields.withoutLookedUp(number.value(), plain)).text();
	}

}
