package id.go.lapor.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNumberTests {

	@ParameterizedTest
	@CsvSource({ "0,0", "7,7", "' 12 ',12", "007,7", "999999999,999999999" })
	void isWhatWasTyped(String typed, int number) {
		assertThat(TypedNumber.of(typed, -1)).isEqualTo(number);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "-1", "1.5", "1e3", "lima", "1000000000", "99999999999999999999", "１２", "<b>" })
	void isTheOtherWhereNoneWasTyped(String typed) {
		assertThat(TypedNumber.of(typed, -1)).isEqualTo(-1);
	}

	@Test
	void isTheOtherThatWasAskedFor() {
		assertThat(TypedNumber.of("lima", 1)).isEqualTo(1);
	}

}
