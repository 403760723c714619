package id.go.lapor.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What was typed as answers to the questions of categories, whichever the form showed
 * when it was typed: one field for each question, {@code jawab-} and its code. What a
 * category asked before another was chosen is not lost until the form is sent.
 *
 * @param byQuestion as typed, by the code of the question
 */
record TypedAnswers(Map<String, String> byQuestion) {

	static final TypedAnswers NONE = new TypedAnswers(Map.of());

	static final String FIELD = "jawab-";

	private static final Pattern NAME = Pattern.compile(FIELD + "([a-z0-9-]{1,40})");

	/** More fields than all questions of some categories were typed by nobody. */
	private static final int MOST = 100;

	static TypedAnswers in(HttpServletRequest request) {
		var typed = new HashMap<String, String>();
		request.getParameterMap().forEach((name, values) -> {
			var field = NAME.matcher(name);
			if (field.matches() && values.length > 0 && typed.size() < MOST) {
				typed.put(field.group(1), values[0]);
			}
		});
		return new TypedAnswers(typed);
	}

	/** The words may name people. */
	@Override
	public String toString() {
		return "TypedAnswers[hidden]";
	}

}
