package id.go.lapor.engine;

/** A business key as people read it: a case number in groups, anything else as it is. */
public final class SpokenKey {

	private SpokenKey() {
	}

	/** {@code 123 456 7890} for {@code 1234567890}; null for null. */
	public static String of(String businessKey) {
		return (businessKey != null) ? businessKey.replaceFirst("^(\\d{3})(\\d{3})(\\d{4})$", "$1 $2 $3") : null;
	}

}
