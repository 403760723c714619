package id.go.lapor.privacy.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the sentences of {@code src/test/resources/privacy}: what points to a person is
 * marked {@code [[kind:span]]}, a line {@code pelapor name | telephone | e-mail} says who
 * writes the lines below it.
 */
final class LabelledSentences {

	private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

	private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+):(.*?)\\]\\](?!\\])", Pattern.DOTALL);

	private LabelledSentences() {
	}

	/**
	 * One sentence.
	 *
	 * @param text without the marks
	 * @param spans what has to be found, in the order of the text
	 * @param name who writes it
	 * @param phone in whatever form, or empty
	 * @param email or empty
	 */
	record Sentence(String text, List<Span> spans, String name, String phone, String email) {

		List<Span> found(java.util.function.UnaryOperator<TextRules> weakened) {
			var rules = weakened.apply(TextRules.numbersAndNames(this.name, this.phone, this.email));
			return rules.in(this.text).stream().map((found) -> Span.of(this.text, found)).toList();
		}

	}

	/** A place and what stands there. */
	record Span(String kind, int start, int end) {

		static Span of(String text, Found found) {
			return trimmed(text, kind(found.rule()), found.start(), found.end());
		}

		/** A bracket or a plus more or less is no difference. */
		static Span trimmed(String text, String kind, int start, int end) {
			int from = start;
			int to = end;
			while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
				from++;
			}
			while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
				to--;
			}
			return new Span(kind, from, to);
		}

		private static String kind(String rule) {
			return switch (rule) {
				case "spelled-phone", "own-phone" -> "phone";
				case "own-handle" -> "handle";
				case "own-name", "self-name", "said-name", "private-name" -> "name";
				default -> rule;
			};
		}

		/** Two kinds of card, and a name that is an account, may go for each other. */
		boolean matches(Span other) {
			return this.start == other.start && this.end == other.end && group().equals(other.group());
		}

		private String group() {
			return switch (this.kind) {
				case "account" -> "card";
				case "handle" -> "name";
				default -> this.kind;
			};
		}

	}

	static List<Sentence> of(String file) {
		try {
			List<Sentence> sentences = new ArrayList<>();
			String[] reporter = { "", "", "" };
			for (String line : new ClassPathResource("privacy/" + file).getContentAsString(StandardCharsets.UTF_8)
				.split("\n")) {
				if (line.startsWith("pelapor ") && line.contains(" |")) {
					reporter = (line.substring("pelapor ".length()) + " ").split("\\|", -1);
				}
				else if (!line.isBlank() && !line.startsWith("#")) {
					sentences.add(sentence(line, reporter));
				}
			}
			return sentences;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Sentence sentence(String line, String[] reporter) {
		String marked = ESCAPE.matcher(line.replace("\\n", "\n"))
			.replaceAll((match) -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
		StringBuilder text = new StringBuilder();
		List<Span> spans = new ArrayList<>();
		var mark = MARK.matcher(marked);
		List<int[]> places = new ArrayList<>();
		List<String> kinds = new ArrayList<>();
		int from = 0;
		while (mark.find()) {
			text.append(marked, from, mark.start());
			places.add(new int[] { text.length(), text.length() + mark.group(2).length() });
			kinds.add(mark.group(1));
			text.append(mark.group(2));
			from = mark.end();
		}
		text.append(marked, from, marked.length());
		for (int i = 0; i < places.size(); i++) {
			spans.add(Span.trimmed(text.toString(), kinds.get(i), places.get(i)[0], places.get(i)[1]));
		}
		return new Sentence(text.toString(), spans, reporter[0].strip(), reporter[1].strip(), reporter[2].strip());
	}

}
