package id.go.lapor.agency;

import java.util.function.Supplier;

/** What a node remembers of the tables until somebody changes them. */
final class FreshCopy<T> {

	private final DirectoryState state;

	private final Supplier<T> read;

	private volatile Copy<T> copy;

	FreshCopy(DirectoryState state, Supplier<T> read) {
		this.state = state;
		this.read = read;
	}

	T get() {
		var stamp = this.state.stamp();
		var known = this.copy;
		if (known == null || !known.stamp().equals(stamp)) {
			known = new Copy<>(stamp, this.read.get());
			this.copy = known;
		}
		return known.value();
	}

	private record Copy<T>(String stamp, T value) {
	}

}
