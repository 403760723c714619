package id.go.lapor.privacy;

/**
 * The reporter's own words, unmasked and never changed: a correction is a second version
 * elsewhere, this one stays what was written. Read by the verifier, who checks the
 * masking, and by nobody else.
 *
 * @param title the title as written
 * @param text the report as written
 * @param address the place in words, or null
 */
public record OriginalReport(String title, String text, String address) {

	/** Says nothing: the words may name people. */
	@Override
	public String toString() {
		return "OriginalReport[redacted]";
	}

}
