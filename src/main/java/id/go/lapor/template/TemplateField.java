package id.go.lapor.template;

import java.util.Arrays;
import java.util.Optional;

/** What a template is for: the text of a task by its key, {@code desk.words.*}. */
public enum TemplateField {

	/** what a body answers */
	ANSWER("answer"),

	/** what is asked of the reporter */
	QUESTION("question"),

	/** what is said until an answer can be given */
	INTERIM("interim"),

	/** why a report is archived, forwarded or refused */
	REASON("reason");

	private final String field;

	TemplateField(String field) {
		this.field = field;
	}

	/** The text of a task that it fills. */
	public String field() {
		return this.field;
	}

	/** Empty for a text that nobody writes twice. */
	public static Optional<TemplateField> of(String field) {
		return Arrays.stream(values()).filter((one) -> one.field.equals(field)).findFirst();
	}

}
