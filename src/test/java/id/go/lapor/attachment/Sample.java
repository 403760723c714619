package id.go.lapor.attachment;

/**
 * A file as somebody might hand it in.
 *
 * @param name says what is in it, with the end people give it
 * @param picture files of one picture become one and the same clean file; null where it
 * has none like it
 */
public record Sample(String name, String picture, byte[] content) {

	@Override
	public String toString() {
		return this.name;
	}

}
