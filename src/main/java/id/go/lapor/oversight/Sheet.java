package id.go.lapor.oversight;

import java.util.List;
import java.util.function.Function;

import id.go.lapor.language.TypedNumber;

/**
 * One page of a list that nobody reads to its end.
 *
 * @param lines at most {@value #SIZE}
 * @param page from 1
 * @param more whether there is a page after it
 */
record Sheet<T>(List<T> lines, int page, boolean more) {

	static final int SIZE = 50;

	/** As far as anything is counted or turned over. */
	static final int MOST = 1_000;

	/** As a list in memory is turned over. */
	static <T> Sheet<T> of(List<T> all, String page) {
		int number = number(page);
		int from = Math.min((number - 1) * SIZE, all.size());
		int to = Math.min(from + SIZE, all.size());
		return new Sheet<>(all.subList(from, to), number, to < all.size() && number * SIZE < MOST);
	}

	/**
	 * As a database gives it.
	 * @param list answers how many to skip, with one line more than a page has
	 */
	static <T> Sheet<T> of(Function<Integer, List<T>> list, String page) {
		int number = number(page);
		var found = list.apply((number - 1) * SIZE);
		return new Sheet<>(found.subList(0, Math.min(SIZE, found.size())), number,
				found.size() > SIZE && number * SIZE < MOST);
	}

	/** The same page with other lines. */
	<R> Sheet<R> with(Function<List<T>, List<R>> change) {
		return new Sheet<>(change.apply(this.lines), this.page, this.more);
	}

	private static int number(String page) {
		return Math.max(1, Math.min(TypedNumber.of(page, 1), MOST / SIZE));
	}

}
