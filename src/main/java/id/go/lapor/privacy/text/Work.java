package id.go.lapor.privacy.text;

/**
 * Counts the characters that rules look at, so that a test can show that their cost grows
 * with the length of the text and no faster.
 */
final class Work {

	private final boolean counting;

	private long looks;

	Work() {
		this(true);
	}

	private Work(boolean counting) {
		this.counting = counting;
	}

	/** For everyday work, where nobody asks. */
	static Work uncounted() {
		return new Work(false);
	}

	void look(int characters) {
		this.looks += characters;
	}

	long looks() {
		return this.looks;
	}

	/** A text that counts who looks at it. */
	CharSequence watched(CharSequence text) {
		return this.counting ? new Watched(text) : text;
	}

	private final class Watched implements CharSequence {

		private final CharSequence text;

		private Watched(CharSequence text) {
			this.text = text;
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			look(1);
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			look(end - start);
			return this.text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return this.text.toString();
		}

	}

}
