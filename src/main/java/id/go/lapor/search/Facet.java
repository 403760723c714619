package id.go.lapor.search;

/** By what the reports that were found can be told apart. */
public enum Facet {

	CATEGORY(Fields.CATEGORY, "kategori"), REGION(Fields.REGION, "wilayah"), AGENCY(Fields.AGENCY, "instansi"),
	STATUS(Fields.STATUS, "status"),

	/** for officers only */
	DISCLOSURE(Fields.DISCLOSURE, "keterbukaan");

	private final String field;

	private final String parameter;

	Facet(String field, String parameter) {
		this.field = field;
		this.parameter = parameter;
	}

	/** What it is called in the address of a page of search. */
	String parameter() {
		return this.parameter;
	}

	String field() {
		return this.field;
	}

}
