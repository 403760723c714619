package id.go.lapor.audit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/**
 * Any number of rows in order, of which one page at a time is in memory.
 *
 * @param <T> a row
 */
final class Pages<T> {

	/** Rows of a page. */
	static final int SIZE = 2_000;

	private final int size;

	private final Function<T, List<T>> after;

	private final Queue<T> page = new ArrayDeque<>();

	private T last;

	private boolean ended;

	/**
	 * Rows by the key of the last one.
	 * @param after reads the page behind a row, or the first for null; the last page is
	 * the one that is not full
	 */
	Pages(Function<T, List<T>> after) {
		this(SIZE, after);
	}

	/** The same with pages of another size. */
	Pages(int size, Function<T, List<T>> after) {
		this.size = size;
		this.after = after;
	}

	/** The next row, which stays; or null. */
	T peek() {
		if (this.page.isEmpty() && !this.ended) {
			var rows = this.after.apply(this.last);
			this.page.addAll(rows);
			this.ended = rows.size() < this.size;
			this.last = rows.isEmpty() ? this.last : rows.get(rows.size() - 1);
		}
		return this.page.peek();
	}

	/** The next row, which is taken; or null. */
	T take() {
		peek();
		return this.page.poll();
	}

}
