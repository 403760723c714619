package id.go.lapor.access;

/**
 * An address of the house with the method it is asked by.
 *
 * @param method the HTTP method, or {@code ANY}
 * @param pattern the address, with its variables in braces
 * @param source who serves it, for the reader of a failed test
 */
record Route(String method, String pattern, String source) implements Comparable<Route> {

	static final String ANY = "ANY";

	/** As it is written in the table. */
	String line() {
		return this.method + " " + this.pattern;
	}

	/** Whether it may change something. */
	boolean changes() {
		return !this.method.equals("GET") && !this.method.equals("OPTIONS") && !this.method.equals("HEAD");
	}

	@Override
	public int compareTo(Route other) {
		return line().compareTo(other.line());
	}

	@Override
	public String toString() {
		return line() + "  (" + this.source + ")";
	}

}
