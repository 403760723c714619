package id.go.lapor.agency;

/** What kind of answer a question takes. None but a text can hold who somebody is. */
public enum QuestionKind {

	/** one of a list */
	CHOICE,

	YES_NO,

	/** a whole number of at most six digits: a telephone number has more */
	NUMBER,

	DATE,

	/** one line in the reporter's own words */
	SHORT_TEXT

}
