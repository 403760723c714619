package id.go.lapor.attachment.cleaning;

/** The five filters of a PNG's rows, undone. */
final class PngFilter {

	private PngFilter() {
	}

	/**
	 * Undoes a filter in place.
	 * @param distance bytes from a value to the same one of the pixel before
	 */
	static void undo(int filter, byte[] row, byte[] above, int distance) {
		if (filter < 0 || filter > 4) {
			throw Uncleanable.unreadable();
		}
		if (filter == 0) {
			return;
		}
		for (int i = 0; i < row.length; i++) {
			int left = (i >= distance) ? row[i - distance] & 0xFF : 0;
			int up = above[i] & 0xFF;
			int corner = (i >= distance) ? above[i - distance] & 0xFF : 0;
			row[i] += (byte) switch (filter) {
				case 1 -> left;
				case 2 -> up;
				case 3 -> (left + up) / 2;
				default -> nearest(left, up, corner);
			};
		}
	}

	private static int nearest(int left, int up, int corner) {
		int guess = left + up - corner;
		int toLeft = Math.abs(guess - left);
		int toUp = Math.abs(guess - up);
		int toCorner = Math.abs(guess - corner);
		if (toLeft <= toUp && toLeft <= toCorner) {
			return left;
		}
		return (toUp <= toCorner) ? up : corner;
	}

}
