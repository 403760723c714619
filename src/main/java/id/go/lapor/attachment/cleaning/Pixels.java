package id.go.lapor.attachment.cleaning;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A picture as the eye gets it: red, green and blue, eight bits each, upright, and
 * nothing beneath. What was transparent lies on white paper, so that colours that nobody
 * sees are gone.
 */
final class Pixels {

	private static final int WHITE = 255;

	private final int width;

	private final int height;

	/** blue, green, red; row by row */
	private final byte[] bgr;

	private final BufferedImage image;

	Pixels(int width, int height) {
		this(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
	}

	private Pixels(BufferedImage bgr) {
		this.image = bgr;
		this.width = bgr.getWidth();
		this.height = bgr.getHeight();
		this.bgr = ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData();
	}

	/** Takes over what a reader has painted; a grey value is a grey value. */
	static Pixels of(BufferedImage painted) {
		boolean plain = painted.getType() == BufferedImage.TYPE_3BYTE_BGR && painted.getRaster().getParent() == null
				&& ((DataBufferByte) painted.getRaster().getDataBuffer()).getData().length == 3 * painted.getWidth()
						* painted.getHeight();
		if (plain) {
			return new Pixels(painted);
		}
		var pixels = new Pixels(painted.getWidth(), painted.getHeight());
		boolean grey = painted.getType() == BufferedImage.TYPE_BYTE_GRAY;
		var row = new int[painted.getWidth()];
		for (int y = 0; y < painted.getHeight(); y++) {
			if (grey) {
				painted.getRaster().getSamples(0, y, row.length, 1, 0, row);
				for (int x = 0; x < row.length; x++) {
					pixels.paint(x, y, row[x], row[x], row[x]);
				}
			}
			else {
				painted.getRGB(0, y, row.length, 1, row, 0, row.length);
				for (int x = 0; x < row.length; x++) {
					int c = row[x];
					pixels.paint(x, y, c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF, c >>> 24);
				}
			}
		}
		return pixels;
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	BufferedImage image() {
		return this.image;
	}

	void paint(int x, int y, int red, int green, int blue) {
		int at = 3 * (y * this.width + x);
		this.bgr[at] = (byte) blue;
		this.bgr[at + 1] = (byte) green;
		this.bgr[at + 2] = (byte) red;
	}

	void paint(int x, int y, int red, int green, int blue, int alpha) {
		if (alpha == WHITE) {
			paint(x, y, red, green, blue);
		}
		else {
			paint(x, y, onWhite(red, alpha), onWhite(green, alpha), onWhite(blue, alpha));
		}
	}

	private static int onWhite(int value, int alpha) {
		return (value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
	}

	/**
	 * Holds the picture upright.
	 * @param orientation 1 to 8 as Exif counts: what the first row and column of the
	 * pixels are in the picture
	 */
	Pixels upright(int orientation) {
		if (orientation == Orientation.UPRIGHT) {
			return this;
		}
		boolean sideways = orientation >= 5;
		var turned = new Pixels(sideways ? this.height : this.width, sideways ? this.width : this.height);
		for (int y = 0; y < this.height; y++) {
			for (int x = 0; x < this.width; x++) {
				int mirroredX = this.width - 1 - x;
				int mirroredY = this.height - 1 - y;
				int toX = switch (orientation) {
					case 2, 3 -> mirroredX;
					case 5, 8 -> y;
					case 6, 7 -> mirroredY;
					default -> x;
				};
				int toY = switch (orientation) {
					case 3, 4 -> mirroredY;
					case 5, 6 -> x;
					case 7, 8 -> mirroredX;
					default -> y;
				};
				System.arraycopy(this.bgr, 3 * (y * this.width + x), turned.bgr, 3 * (toY * turned.width + toX), 3);
			}
		}
		return turned;
	}

}
