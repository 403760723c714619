package id.go.lapor.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What a reporter answered to a question of the category, with the question as it was
 * asked: whatever becomes of the question later, this stays.
 *
 * @param question the code of the question
 * @param kind CHOICE, YES_NO, NUMBER, DATE or SHORT_TEXT
 * @param asked the question in Indonesian
 * @param askedEn in English, or null
 * @param value the code of a choice, {@code true} or {@code false}, a whole number, a
 * date as 2026-11-26, or a line of the reporter's own words
 * @param label of a choice in Indonesian, else null
 * @param labelEn in English, or null
 */
public record GivenAnswer(String question, String kind, String asked, String askedEn, String value, String label,
		String labelEn) {

	private static final String OWN_WORDS = "SHORT_TEXT";

	/** Whether the reporter wrote it, and others read it masked. */
	@JsonIgnore
	public boolean isInOwnWords() {
		return OWN_WORDS.equals(this.kind);
	}

	/** The same with a masked value. */
	GivenAnswer reading(String masked) {
		return new GivenAnswer(this.question, this.kind, this.asked, this.askedEn, masked, this.label, this.labelEn);
	}

	/** Says nothing: the words may name people. */
	@Override
	public String toString() {
		return "GivenAnswer[redacted]";
	}

}
