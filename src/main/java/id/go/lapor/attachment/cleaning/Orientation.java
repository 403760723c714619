package id.go.lapor.attachment.cleaning;

/**
 * How a camera was held: the one thing of a photo's notes that can be seen. It is applied
 * to the pixels and not kept. Source: Exif 2.32, tag 0x0112, 1 to 8.
 */
final class Orientation {

	/** As the pixels lie. */
	static final int UPRIGHT = 1;

	private static final int TAG = 0x0112;

	private Orientation() {
	}

	/** Out of a TIFF structure; upright where none can be read. */
	static int of(Bytes tiff) {
		try {
			var ordered = tiff.part(0, tiff.length(), tiff.says(0, "II"));
			if (ordered.u16(2) != 42) {
				return UPRIGHT;
			}
			long directory = ordered.u32(4);
			int entries = ordered.u16(directory);
			for (int i = 0; i < entries; i++) {
				long entry = directory + 2 + 12L * i;
				if (ordered.u16(entry) == TAG) {
					int said = ordered.u16(entry + 8);
					return (said >= 1 && said <= 8) ? said : UPRIGHT;
				}
			}
			return UPRIGHT;
		}
		catch (Uncleanable ex) {
			return UPRIGHT;
		}
	}

}
