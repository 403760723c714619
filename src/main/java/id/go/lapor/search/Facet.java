package id.go.lapor.search;

/** By what the reports that were found can be told apart. */
public enum Facet {

	CATEGORY(Fields.CATEGORY), REGION(Fields.REGION), AGENCY(Fields.AGENCY), STATUS(Fields.STATUS),

	/** for officers only */
	DISCLOSURE(Fields.DISCLOSURE);

	private final String field;

	Facet(String field) {
		this.field = field;
	}

	String field() {
		return this.field;
	}

}
