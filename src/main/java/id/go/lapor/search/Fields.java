package id.go.lapor.search;

/** The names of what the indexes know. */
final class Fields {

	static final String TIE = "tie";

	static final String NUMBER = "number";

	static final String TITLE_WORDS = "titleWords";

	static final String TITLE_STEMS = "titleStems";

	static final String WORDS = "words";

	static final String STEMS = "stems";

	static final String STATUS = "status";

	static final String CATEGORY = "category";

	static final String REGION = "region";

	static final String AGENCY = "agency";

	static final String DAY = "day";

	static final String DISCLOSURE = "disclosure";

	static final String READERS = "readers";

	static final String WITHHELD = "withheld";

	static final String ACCUSED = "accused";

	static final String TAGS = "tags";

	private Fields() {
	}

}
