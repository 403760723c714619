package id.go.lapor.access;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * One body for every address that takes one: each field that some address needs, read by
 * all, so that nobody is refused for a missing field before anybody asked who they are;
 * and each with a value that is refused for what it says, so that whoever is let in
 * changes nothing.
 */
final class Bodies {

	/** Longer than any text may be. */
	private static final String TOO_LONG = "x".repeat(5_100);

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("reason", TOO_LONG),
			Map.entry("text", TOO_LONG), Map.entry("words", TOO_LONG), Map.entry("note", TOO_LONG),
			Map.entry("mainCase", "1"), Map.entry("other", "1"), Map.entry("advance", "soon"),
			Map.entry("legalBasis", ""), Map.entry("workingDays", "0"), Map.entry("agency", "tidak-ada"),
			Map.entry("clock", "SUBSTANTIVE"), Map.entry("field", "tidak-ada"), Map.entry("category", "tidak-ada"),
			Map.entry("question", "tidak-ada"));

	private Bodies() {
	}

	static boolean isPage(Route route) {
		return !route.pattern().startsWith("/api/") && !isEngine(route);
	}

	static boolean isEngine(Route route) {
		return route.pattern().startsWith("/camunda/api/") || route.pattern().startsWith("/engine-rest");
	}

	static String type(Route route) {
		boolean form = isPage(route) || route.pattern().contains("/login/");
		return form ? "application/x-www-form-urlencoded" : "application/json";
	}

	static String of(Question question, FiledCase filed) {
		if (isEngine(question.route())) {
			return engine(question);
		}
		if (!isPage(question.route())) {
			return FIELDS.entrySet()
				.stream()
				.map((field) -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
				.collect(Collectors.joining(",", "{", "}"));
		}
		return FIELDS.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + field.getValue())
			.collect(Collectors.joining("&", "", "&number=" + filed.number() + "&nomor=" + filed.number()));
	}

	/**
	 * Whoever may do everything sends what cannot be read; whoever may not, what could
	 * work.
	 */
	private static String engine(Question question) {
		return question.isTried() ? "{\"userId\":\"" + question.asker().user() + "\"}" : "{";
	}

}
