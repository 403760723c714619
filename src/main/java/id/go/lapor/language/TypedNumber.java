package id.go.lapor.language;

/**
 * A whole number as it comes from a page: typed, or standing in an address that anybody
 * may change.
 */
public final class TypedNumber {

	private TypedNumber() {
	}

	/**
	 * The number of at most nine digits, so that none is too large to count with.
	 * @param typed blanks around it are forgiven; null is no number
	 * @param otherwise for whatever is none
	 */
	public static int of(String typed, int otherwise) {
		var digits = (typed != null) ? typed.strip() : "";
		return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : otherwise;
	}

}
