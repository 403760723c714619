package id.go.lapor.routing.learning;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportWordsTests {

	private final ReportWords words = new ReportWords(new Spellings());

	@Test
	void writesShortAndRegionalSpellingsOut() {
		assertThat(this.words.meant("Jln di ds kmi RUSAKKK bgt, dalane bolong2")).containsExactly("jalan", "di", "desa",
				"kami", "rusak", "sangat", "jalan", "bolong");
	}

	@Test
	void readsThroughInvisibleAndBorrowedLettersAndOtherForms() {
		assertThat(this.words.meant("li\u200bstrik \uff4d\uff41\uff54\uff49 \u0440\u043b\u043d l\u00adampu"))
			.startsWith("listrik", "mati")
			.endsWith("lampu");
		assertThat(this.words.meant("b\u0435r\u0430s")).isEqualTo(this.words.meant("beras"));
	}

	@Test
	void leavesOutNumbersAndWhatMaskingPutIn() {
		assertThat(this.words.meant("hubungi [nomor telepon disamarkan] atau 0812 [disamarkan] RT 04"))
			.containsExactly("hubungi", "atau", "rt");
	}

	@Test
	void readsTheBeginningAndTheEndOfAVeryLongReport() {
		var read = this.words.meant("mulai " + "isi ".repeat(6_000) + " akhir");
		assertThat(read).startsWith("mulai").contains("isi").hasSizeLessThanOrEqualTo(901);
		assertThat(this.words.meant("mulai " + "panjangsekali ".repeat(2_000) + " akhir")).endsWith("akhir");
	}

	@Test
	void findsNoWordWhereThereIsNone() {
		assertThat(this.words.meant("")).isEmpty();
		assertThat(this.words.meant("\ud83d\ude2d\ud83d\ude2d !!! \u200b\u200b ... 12345")).isEmpty();
		assertThat(this.words.meant("\ud83d")).isEmpty();
	}

}
