package id.go.lapor.attachment.cleaning;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Paints the pixels of a PNG row by row, so that however deep its colours are, no more
 * than the picture itself and two rows lie in memory.
 */
final class PngPixels {

	private static final int[][] PASSES = { { 0, 0, 8, 8 }, { 4, 0, 8, 8 }, { 0, 4, 4, 8 }, { 2, 0, 4, 4 },
			{ 0, 2, 2, 4 }, { 1, 0, 2, 2 }, { 0, 1, 1, 2 } };

	private static final int[][] ONE_PASS = { { 0, 0, 1, 1 } };

	private final PngFile png;

	private final Pixels pixels;

	private final int channels;

	private final int depth;

	/** The values of one pixel, each as deep as the file has it. */
	private final int[] values = new int[4];

	private PngPixels(PngFile png) {
		this.png = png;
		this.pixels = new Pixels(png.size().width(), png.size().height());
		this.channels = png.channels();
		this.depth = png.depth();
	}

	static Pixels of(PngFile png) throws IOException {
		var painter = new PngPixels(png);
		try (var rows = png.rows()) {
			for (var pass : png.isInterlaced() ? PASSES : ONE_PASS) {
				painter.paint(rows, pass[0], pass[1], pass[2], pass[3]);
			}
		}
		return painter.pixels;
	}

	private void paint(InputStream rows, int fromX, int fromY, int stepX, int stepY) throws IOException {
		int across = (this.pixels.width() - fromX + stepX - 1) / stepX;
		if (across < 1) {
			return;
		}
		int length = (int) (((long) across * this.channels * this.depth + 7) / 8);
		int distance = Math.max(1, this.channels * this.depth / 8);
		var above = new byte[length];
		var row = new byte[length];
		for (int y = fromY; y < this.pixels.height(); y += stepY) {
			int filter = rows.read();
			if (filter < 0 || rows.readNBytes(row, 0, length) < length) {
				throw new EOFException();
			}
			PngFilter.undo(filter, row, above, distance);
			for (int i = 0; i < across; i++) {
				paint(row, i, fromX + i * stepX, y);
			}
			var last = above;
			above = row;
			row = last;
		}
	}

	private void paint(byte[] row, int index, int x, int y) {
		for (int i = 0; i < this.channels; i++) {
			this.values[i] = value(row, index * this.channels + i);
		}
		var v = this.values;
		switch (this.png.colour()) {
			case 0 -> {
				int grey = eight(v[0]);
				this.pixels.paint(x, y, grey, grey, grey, isLeftOut(v[0], 0) ? 0 : 255);
			}
			case 2 -> this.pixels.paint(x, y, eight(v[0]), eight(v[1]), eight(v[2]),
					(isLeftOut(v[0], 0) && isLeftOut(v[1], 1) && isLeftOut(v[2], 2)) ? 0 : 255);
			case 3 -> paintFromPalette(v[0], x, y);
			case 4 -> {
				int grey = eight(v[0]);
				this.pixels.paint(x, y, grey, grey, grey, eight(v[1]));
			}
			default -> this.pixels.paint(x, y, eight(v[0]), eight(v[1]), eight(v[2]), eight(v[3]));
		}
	}

	private void paintFromPalette(int colour, int x, int y) {
		var palette = this.png.palette();
		if (3 * colour + 2 >= palette.length) {
			throw Uncleanable.unreadable();
		}
		var alphas = this.png.transparency();
		int alpha = (colour < alphas.length) ? alphas[colour] & 0xFF : 255;
		this.pixels.paint(x, y, palette[3 * colour] & 0xFF, palette[3 * colour + 1] & 0xFF,
				palette[3 * colour + 2] & 0xFF, alpha);
	}

	private int value(byte[] row, int index) {
		if (this.depth == 8) {
			return row[index] & 0xFF;
		}
		if (this.depth == 16) {
			return (row[2 * index] & 0xFF) << 8 | row[2 * index + 1] & 0xFF;
		}
		int bit = index * this.depth;
		return row[bit >> 3] >> (8 - this.depth - (bit & 7)) & ((1 << this.depth) - 1);
	}

	private int eight(int value) {
		return switch (this.depth) {
			case 16 -> value >> 8;
			case 8 -> value;
			default -> value * 255 / ((1 << this.depth) - 1);
		};
	}

	/** The one colour that stands for nothing at all. */
	private boolean isLeftOut(int value, int channel) {
		var left = this.png.transparency();
		return left.length >= 2 * channel + 2
				&& value == ((left[2 * channel] & 0xFF) << 8 | left[2 * channel + 1] & 0xFF);
	}

}
