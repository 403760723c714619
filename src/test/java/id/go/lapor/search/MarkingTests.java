package id.go.lapor.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown of a hit. */
class MarkingTests {

	@Test
	void marksEveryFormOfAWordAndItsOtherName() {
		assertThat(marked("perbaikan", "Mohon diperbaiki. Perbaikan jalan lama.")).contains("Perbaikan");
		assertThat(marked("pju", "Sudah lama lampu jalan padam")).containsExactly("lampu jalan");
		assertThat(marked("jalan", "Jln kami rusak")).containsExactly("Jln");
		assertThat(marked("lamp*", "lampu padam")).containsExactly("lampu");
		assertThat(marked("lanpu~", "lampu padam")).containsExactly("lampu");
	}

	@Test
	void changesNoCharacterOfTheText() {
		var text = "😀 Jalan & <b>rusak</b> \u200Bdi RT 03; jalan";

		assertThat(joined(new Marking(TypedWords.of("jalan rusak").wanted()).all(text))).isEqualTo(text);
	}

	@Test
	void showsThePartAroundTheFirstMark() {
		var text = "kata ".repeat(200) + "jembatan roboh " + "lagi ".repeat(200);

		var excerpt = new Marking(TypedWords.of("jembatan").wanted()).excerpt(text);

		assertThat(joined(excerpt)).contains("jembatan roboh").startsWith("… ").endsWith(" …").hasSizeLessThan(280);
		assertThat(excerpt).filteredOn(Hit.Piece::marked).hasSize(1);
	}

	@Test
	void cutsNoEmojiInTwo() {
		var text = "😀".repeat(400);

		assertThat(joined(new Marking(List.of()).excerpt(text)).replace(" …", "")).matches("(😀)+");
	}

	private static List<String> marked(String typed, String text) {
		return new Marking(TypedWords.of(typed).wanted()).all(text)
			.stream()
			.filter(Hit.Piece::marked)
			.map(Hit.Piece::words)
			.toList();
	}

	private static String joined(List<Hit.Piece> pieces) {
		return pieces.stream().map(Hit.Piece::words).collect(Collectors.joining());
	}

}
