package id.go.lapor.architecture.violations.room;

/** A deliberate violation: public, and it thinks with two others. */
public class NosyDelegate {

	private final String one = "one";

	private final String two = "two";

	String both() {
		return this.one + this.two;
	}

}
