package id.go.lapor.desk;

import java.util.Arrays;
import java.util.Optional;

import id.go.lapor.complaint.CaseEvent;

/** A text of a task that goes out to people outside, and the line in which it goes. */
enum ForeseenText {

	ANSWER("answer", CaseEvent.ANSWERED), QUESTION("question", CaseEvent.QUESTION_ASKED),
	INTERIM("interim", CaseEvent.INTERIM_ANSWERED);

	private final String field;

	private final CaseEvent event;

	ForeseenText(String field, CaseEvent event) {
		this.field = field;
		this.event = event;
	}

	static Optional<ForeseenText> of(String field) {
		return Arrays.stream(values()).filter((text) -> text.field.equals(field)).findFirst();
	}

	CaseEvent event() {
		return this.event;
	}

}
