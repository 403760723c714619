package id.go.lapor.attachment.cleaning;

/** How large a picture says it is, checked before it is unpacked. */
record Size(int width, int height) {

	/** At most so many pixels: three bytes each fit into a small node's memory, twice. */
	static final int MOST_PIXELS = 24_000_000;

	Size {
		if (width < 1 || height < 1) {
			throw Uncleanable.unreadable();
		}
		if ((long) width * height > MOST_PIXELS) {
			throw new Uncleanable("tooManyPixels", MOST_PIXELS / 1_000_000);
		}
	}

	/** The same, where unpacking takes longer than painting. */
	Size atMost(int most) {
		if (pixels() > most) {
			throw new Uncleanable("tooManyPixels", most / 1_000_000);
		}
		return this;
	}

	int pixels() {
		return this.width * this.height;
	}

}
