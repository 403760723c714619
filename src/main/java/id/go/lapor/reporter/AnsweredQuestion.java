package id.go.lapor.reporter;

import id.go.lapor.privacy.GivenAnswer;

/**
 * What the reporter answered to a question of the category, for the reporter alone.
 *
 * @param asked the question as it was asked, under its code
 * @param kind CHOICE, YES_NO, NUMBER, DATE or SHORT_TEXT
 * @param value as it was sent
 * @param choice what was chosen, or null of another kind
 */
public record AnsweredQuestion(Named asked, String kind, String value, Named choice) {

	static AnsweredQuestion of(GivenAnswer answer) {
		return new AnsweredQuestion(new Named(answer.question(), answer.asked(), answer.askedEn()), answer.kind(),
				answer.value(),
				(answer.label() != null) ? new Named(answer.value(), answer.label(), answer.labelEn()) : null);
	}

	/** The words may name people. */
	@Override
	public String toString() {
		return "AnsweredQuestion[" + this.asked.code() + "]";
	}

}
