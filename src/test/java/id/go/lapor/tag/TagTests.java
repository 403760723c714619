package id.go.lapor.tag;

import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What may be a tag. */
class TagTests {

	private final Masking masking = new Masking();

	@ParameterizedTest
	@CsvSource({ "Banjir Rob,banjir rob", "'  jalan   nasional ',jalan nasional", "KTP-el,ktp-el", "2026,2026",
			"prioritas 1,prioritas 1" })
	void aTagIsAFewWordsInLowerCase(String typed, String word) {
		assertThat(Tag.typed("kemensos", typed, this.masking)).isEqualTo(new Tag("kemensos", word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", "-banjir", "banjir, rob", "<b>", "banjir/rob",
			"label yang jauh lebih panjang dari tiga puluh" })
	void whatIsNoTagIsRefused(String typed) {
		assertRefused(typed, "tag.word");
	}

	@ParameterizedTest
	@ValueSource(strings = { "3212094507861943", "0812 3456 7890", "0812-3456-7890", "B 1234 XY", "a n darto 1234567",
			"6032981234567890" })
	void whatSaysWhoSomebodyIsIsRefused(String typed) {
		assertRefused(typed, "tag.names");
	}

	@Test
	void anAddressForMailIsRefused() {
		assertThatThrownBy(() -> Tag.typed("kemensos", "a@b.id", this.masking)).isInstanceOf(Refusal.class);
	}

	@Test
	void theKeyOfAnIndexSaysWhoseItIs() {
		assertThat(new Tag("kemensos", "banjir").key()).isNotEqualTo(new Tag("kemenkes", "banjir").key());
	}

	private void assertRefused(String typed, String key) {
		assertThatThrownBy(() -> Tag.typed("kemensos", typed, this.masking)).isInstanceOfSatisfying(Refusal.class,
				(ex) -> assertThat(ex.key()).isEqualTo(key));
	}

}
