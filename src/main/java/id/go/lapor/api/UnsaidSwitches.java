package id.go.lapor.api;

import java.util.List;

import id.go.lapor.intake.FieldError;

/** A body whose fields are wrong before the rules of a report can be asked. */
class UnsaidSwitches extends RuntimeException {

	private final transient List<FieldError> errors;

	UnsaidSwitches(List<FieldError> errors) {
		super(errors.size() + " fields");
		this.errors = errors;
	}

	List<FieldError> errors() {
		return this.errors;
	}

}
