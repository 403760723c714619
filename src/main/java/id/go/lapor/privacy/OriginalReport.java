package id.go.lapor.privacy;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The reporter's own words, unmasked and never changed: a correction is a second version
 * elsewhere, this one stays what was written. Read by the verifier, who checks the
 * masking, and by nobody else.
 *
 * @param title the title as written
 * @param text the report as written
 * @param address the place in words, or null
 * @param answers to what the category asked, in the order in which it asked; empty for
 * most reports
 */
public record OriginalReport(String title, String text, String address,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<GivenAnswer> answers) {

	public OriginalReport {
		answers = (answers != null) ? List.copyOf(answers) : List.of();
	}

	/** Of a category that asks nothing. */
	public OriginalReport(String title, String text, String address) {
		this(title, text, address, List.of());
	}

	/** The words of a part; empty where nothing was written. */
	public String words(TextPart part) {
		var words = switch (part) {
			case TITLE -> this.title;
			case TEXT -> this.text;
			case ADDRESS -> this.address;
			case ANSWERS -> OwnWordsOfAnswers.joined(this.answers);
		};
		return (words != null) ? words : "";
	}

	/** Says nothing: the words may name people. */
	@Override
	public String toString() {
		return "OriginalReport[redacted]";
	}

}
