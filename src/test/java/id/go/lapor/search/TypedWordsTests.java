package id.go.lapor.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What can be typed to look for reports, and what the house says to the rest. */
class TypedWordsTests {

	@Test
	void tellsWordsPhrasesBeginningsMisspellingsAndExclusionsApart() {
		var typed = TypedWords.of("sampah \"jalan rusak\" lamp* blangkoo~ -pasar");

		assertThat(typed.parts()).extracting(TypedWords.Part::kind)
			.containsExactly(TypedWords.Kind.WORD, TypedWords.Kind.PHRASE, TypedWords.Kind.BEGINNING,
					TypedWords.Kind.ALIKE, TypedWords.Kind.NOT);
		assertThat(typed.parts().get(1).words()).isEqualTo(List.of("jalan", "rusak"));
	}

	@Test
	void leavesOutWordsThatEveryTextHasUnlessThereIsNothingElse() {
		assertThat(TypedWords.of("lampu yang padam").wanted()).extracting(TypedWords.Part::text)
			.containsExactly("lampu", "padam");
		assertThat(TypedWords.of("yang").wanted()).hasSize(1);
	}

	@Test
	void takesAHyphenInsideAWordForPartOfIt() {
		assertThat(TypedWords.of("e-ktp").parts()).extracting(TypedWords.Part::kind)
			.containsExactly(TypedWords.Kind.WORD);
	}

	@ParameterizedTest
	@CsvSource({ "'-', search.noWords", "'\"\" * ~ - +', search.noWords", "'&&||!(){}[]^?:/', search.noWords",
			"'a', search.tooShort", "'-pasar', search.onlyExcluded", "'\u200B', search.noWords" })
	void saysWhatIsMissing(String typed, String key) {
		assertThat(catchThrowableOfType(SearchRefused.class, () -> TypedWords.of(typed)).key()).isEqualTo(key);
	}

	@Test
	void refusesWhatWasPasted() {
		assertThatExceptionOfType(SearchRefused.class).isThrownBy(() -> TypedWords.of("jalan ".repeat(4_000)))
			.satisfies((refused) -> assertThat(refused.key()).isEqualTo("search.tooLong"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"jalan rusak", "jalan\"", "((jalan", "jalan AND OR NOT", "*jalan", "ja*", "field:jalan",
			"jalan^99999", "😀 jalan", "--jalan rusak", "\u0000jalan" })
	void hasNoSyntaxThatCouldBeWrong(String typed) {
		assertThat(TypedWords.of(typed).wanted()).isNotEmpty();
	}

}
