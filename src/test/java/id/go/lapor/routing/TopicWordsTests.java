package id.go.lapor.routing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TopicWordsTests {

	private final TopicWords words = new TopicWords(new PlainText());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "PJU mati|STREET_LIGHT", "pjunya mati|STREET_LIGHT", "lampu penerangan jln|STREET_LIGHT",
					"LAMPU-JALAN!|STREET_LIGHT", "lmpu jln|STREET_LIGHT", "jalan provinsi|PROVINCIAL_ROAD",
					"jln propinsi|PROVINCIAL_ROAD", "jl. prov|PROVINCIAL_ROAD", "kartu kks|SOCIAL_CARD",
					"KKSnya|SOCIAL_CARD", "bansosnya|SOCIAL_CARD", "ktp|IDENTITY_CARD", "e-KTP|IDENTITY_CARD",
					"ktp-el|IDENTITY_CARD", "KTP el|IDENTITY_CARD", "ektp|IDENTITY_CARD", "blanko habis|BLANK_FORM",
					"blangko|BLANK_FORM", "blangkonya kosong|BLANK_FORM", "gas 3 kg|COOKING_GAS" })
	void readsWhatPeopleWrite(String text, String topic) {
		assertThat(this.words.topicsOf(text)).contains(topic);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "halo", "kippas", "simpang", "pkhx", "6032980012345678", "hanya tanya" })
	void readsNothingIntoOtherWords(String text) {
		assertThat(this.words.topicsOf(text)).isEmpty();
	}

	@Test
	void givesCodesThatSayNothingOfTheText() {
		assertThat(this.words.topicsOf("Nama saya Budi, NIK 3212010101010001, KKS belum terima, hp 081234567890"))
			.containsExactly("SOCIAL_CARD");
		assertThat(this.words.all()).allMatch((topic) -> topic.matches("[A-Z]+(_[A-Z]+)*"));
	}

}
