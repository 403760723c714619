package id.go.lapor;

import java.util.List;

/** Production was asked to start on unsafe settings; one line for each. */
class UnsafeProductionException extends RuntimeException {

	private final transient List<String> lines;

	UnsafeProductionException(List<String> lines) {
		super("production refuses to start:%n%s".formatted(String.join("%n".formatted(), lines)));
		this.lines = List.copyOf(lines);
	}

	List<String> lines() {
		return this.lines;
	}

}
