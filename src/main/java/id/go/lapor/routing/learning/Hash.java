package id.go.lapor.routing.learning;

/**
 * Names of features as numbers. A model keeps numbers only, so no word of a report can be
 * read out of it; 64 bits make a mistaken identity unlikely among millions.
 */
final class Hash {

	private static final long OFFSET = 0xcbf29ce484222325L;

	private static final long PRIME = 0x100000001b3L;

	private Hash() {
	}

	/**
	 * The number of a text.
	 * @param kind what sort of feature it is: equal texts of two kinds are two features
	 */
	static long of(char kind, CharSequence text) {
		return of(kind, text, 0, text.length());
	}

	/** The number of a part of a text. */
	static long of(char kind, CharSequence text, int from, int to) {
		long hash = (OFFSET ^ kind) * PRIME;
		for (int i = from; i < to; i++) {
			hash = (hash ^ text.charAt(i)) * PRIME;
		}
		return mixed(hash);
	}

	private static long mixed(long hash) {
		long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
		mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
		return mixed ^ (mixed >>> 33);
	}

}
