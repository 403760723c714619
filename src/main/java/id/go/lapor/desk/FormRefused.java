package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;

/** What a form on the page of a case asked for could not be done. */
class FormRefused extends RuntimeException {

	private final transient CaseNumber number;

	private final String form;

	private final int position;

	/**
	 * The page is shown again with this form filled in.
	 * @param position of the file that the form is about, or 0
	 */
	FormRefused(CaseNumber number, String form, int position, RuntimeException reason) {
		super(reason);
		this.number = number;
		this.form = form;
		this.position = position;
	}

	CaseNumber number() {
		return this.number;
	}

	String form() {
		return this.form;
	}

	int position() {
		return this.position;
	}

	RuntimeException reason() {
		return (RuntimeException) getCause();
	}

}
