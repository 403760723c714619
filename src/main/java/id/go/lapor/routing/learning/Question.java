package id.go.lapor.routing.learning;

import java.util.Objects;

/**
 * A report whose body is sought.
 *
 * @param text title and text, masked; empty if there is none
 * @param category a code, or empty
 * @param region a code such as 32.12 or a name, or empty
 * @param wish the body that the reporter named, or empty
 */
public record Question(String text, String category, String region, String wish) {

	public Question {
		text = Objects.requireNonNullElse(text, "");
		category = Objects.requireNonNullElse(category, "").strip();
		region = Objects.requireNonNullElse(region, "").strip();
		wish = Objects.requireNonNullElse(wish, "").strip();
	}

}
