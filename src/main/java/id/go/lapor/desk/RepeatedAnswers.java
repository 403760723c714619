package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.response.SentAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of an answer, while it is written and when it is approved, that the same words
 * went to many others before.
 */
@Component
class RepeatedAnswers {

	private final ComplaintRegister register;

	private final OfficialWords texts;

	private final SentAnswers sent;

	private final InWords words;

	RepeatedAnswers(ComplaintRegister register, OfficialWords texts, SentAnswers sent, InWords words) {
		this.register = register;
		this.texts = texts;
		this.sent = sent;
		this.words = words;
	}

	/** The sentence, or null where nobody has to be told. */
	@Transactional(readOnly = true)
	public String warning(OpenTask task, String field, String text) {
		boolean answers = ForeseenText.of(field).filter((kind) -> kind == ForeseenText.ANSWER).isPresent();
		return (answers && !text.isBlank()) ? warning(task.caseNumber(), text) : null;
	}

	private String warning(CaseNumber number, String text) {
		var complaint = this.register.require(number);
		int others = (complaint.agencyCode() != null) ? this.sent.repeated(complaint, this.texts.masked(number, text))
				: 0;
		return (others > 0) ? this.words.of("desk.repeated", others) : null;
	}

}
