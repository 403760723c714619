package id.go.lapor.intake;

import java.util.List;

/** A report with fields that cannot be accepted, all of them named at once. */
public class InvalidReport extends RuntimeException {

	private final transient List<FieldError> errors;

	InvalidReport(List<FieldError> errors) {
		super(errors.size() + " fields");
		this.errors = List.copyOf(errors);
	}

	public List<FieldError> errors() {
		return this.errors;
	}

}
