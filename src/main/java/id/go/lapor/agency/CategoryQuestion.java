package id.go.lapor.agency;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a category asks of whoever reports under it.
 *
 * @param code of this wording of the question: lower-case letters, digits and dashes; a
 * changed question has another
 * @param category the code of the category that asks
 * @param required whether a report is refused without an answer
 * @param words in Indonesian
 * @param wordsEn in English, or null
 * @param choices of a CHOICE at least two; of every other kind none
 */
public record CategoryQuestion(String code, String category, QuestionKind kind, boolean required, String words,
		String wordsEn, List<Choice> choices) {

	public CategoryQuestion {
		choices = List.copyOf(choices);
	}

	/** The choice with this code. */
	public Optional<Choice> choice(String choiceCode) {
		return this.choices.stream().filter((choice) -> choice.code().equals(choiceCode)).findFirst();
	}

	/**
	 * One of the list.
	 *
	 * @param code its place in the list, from 1
	 * @param name in Indonesian
	 * @param nameEn in English, or null
	 */
	public record Choice(String code, String name, String nameEn) {

		/**
		 * The list from its lines.
		 * @param names in Indonesian
		 * @param english none, or as many as there are names
		 */
		static List<Choice> of(List<String> names, List<String> english) {
			return IntStream.range(0, names.size())
				.mapToObj((place) -> new Choice(Integer.toString(place + 1), names.get(place),
						english.isEmpty() ? null : english.get(place)))
				.toList();
		}

	}

}
