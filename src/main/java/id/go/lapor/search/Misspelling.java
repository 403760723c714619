package id.go.lapor.search;

/** How far two words are apart: letters more, less, other or swapped. */
final class Misspelling {

	private static final int LONG = 5;

	private Misspelling() {
	}

	/** How many slips are forgiven in a word of this length. */
	static int forgiven(String word) {
		return (word.length() < LONG) ? 1 : 2;
	}

	/** Whether one may be meant by the other: the first letter is seldom wrong. */
	static boolean isOne(String typed, String word) {
		return !word.isEmpty() && !typed.isEmpty() && word.charAt(0) == typed.charAt(0)
				&& slips(typed, word) <= forgiven(typed);
	}

	static int slips(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 2) {
			return Integer.MAX_VALUE;
		}
		var rows = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				rows[i][j] = (i == 0 || j == 0) ? i + j : cheapest(one, other, rows, i, j);
			}
		}
		return rows[one.length()][other.length()];
	}

	private static int cheapest(String one, String other, int[][] rows, int i, int j) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int cost = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(cost, rows[i - 2][j - 2] + 1) : cost;
	}

}
