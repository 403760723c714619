package id.go.lapor.attachment.cleaning;

/** What is kept; everything else that comes in is turned into one of these or refused. */
public enum FileType {

	/** a photo as cameras make it */
	JPEG("image/jpeg", "jpg", true),

	/** a picture with sharp edges, a screenshot */
	PNG("image/png", "png", true),

	/** a document */
	PDF("application/pdf", "pdf", false);

	private final String mediaType;

	private final String extension;

	private final boolean photo;

	FileType(String mediaType, String extension, boolean photo) {
		this.mediaType = mediaType;
		this.extension = extension;
		this.photo = photo;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** The end of its file name, without a dot. */
	public String extension() {
		return this.extension;
	}

	/** Whether a page may show it; a document is only ever downloaded. */
	public boolean isPhoto() {
		return this.photo;
	}

}
