package id.go.lapor.attachment.cleaning;

/**
 * A file that carries nothing but what can be seen in it.
 *
 * @param type what it is now
 * @param content its bytes; the same pixels always give the same bytes
 * @param width in pixels; 0 for a document
 * @param height in pixels; 0 for a document
 */
public record CleanFile(FileType type, byte[] content, int width, int height) {

	@Override
	public String toString() {
		return "CleanFile[" + this.type + ", " + this.content.length + " bytes]";
	}

}
