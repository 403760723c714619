package id.go.lapor.desk;

/** A number of days as somebody typed it. */
final class TypedDays {

	private TypedDays() {
	}

	/** The number; 0 for what is none, which the clocks refuse in words. */
	static int of(String typed) {
		return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
	}

}
