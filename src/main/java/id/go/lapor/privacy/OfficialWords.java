package id.go.lapor.privacy;

import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * An officer's words on their way into a case: an answer that repeats a card number or
 * the name of an anonymous reporter would undo the masking of the report. The draft stays
 * as it was typed, what enters the timeline is masked.
 */
@Component
public class OfficialWords {

	private final OfficerWords drafts;

	private final CaseMasking masking;

	private final MaskedFields fields;

	OfficialWords(OfficerWords drafts, CaseMasking masking, MaskedFields fields) {
		this.drafts = drafts;
		this.masking = masking;
		this.fields = fields;
	}

	/** The draft as it stands, if it is not blank. */
	public Optional<String> read(String phase, String field) {
		return this.drafts.read(phase, field);
	}

	/** Hands a draft over to the phase that was called. */
	public void move(String fromPhase, String toPhase, String field) {
		this.drafts.move(fromPhase, toPhase, field);
	}

	/** Takes over an unsent draft of an earlier phase of the case. */
	public void adopt(CaseNumber number, String phase, String field) {
		this.drafts.adopt(number, phase, field, (text) -> masked(number, text));
	}

	/** Forgets the drafts of a phase whose holder gave the case away. */
	public void forget(String phase) {
		this.drafts.forget(phase);
	}

	/** The draft as others may read it; it stays where it is. */
	public Optional<String> masked(CaseNumber number, String phase, String field) {
		return read(phase, field).map((text) -> masked(number, text));
	}

	/** Takes the draft away and gives its masked words. */
	public Optional<String> take(CaseNumber number, String phase, String field) {
		return this.drafts.take(phase, field).map((text) -> masked(number, text));
	}

	/** Words as they would enter the timeline. */
	public String masked(CaseNumber number, String text) {
		return this.masking.forOfficial(number.value(), this.fields.withoutLookedUp(number.value(), text)).text();
	}

}
