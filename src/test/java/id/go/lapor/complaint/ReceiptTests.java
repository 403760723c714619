package id.go.lapor.complaint;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A receipt can be written down, read aloud and typed on any telephone. */
class ReceiptTests {

	@Test
	void isPrintedInGroupsWithoutSignsThatLookAlike() {
		var drawn = IntStream.range(0, 1_000).mapToObj((any) -> Receipt.draw().printed()).toList();

		assertThat(drawn).allMatch((printed) -> printed.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"))
			.doesNotHaveDuplicates();
		assertThat(String.join("", drawn).chars().distinct().count()).as("all 32 signs, and the dash").isEqualTo(33);
	}

	@ParameterizedTest
	@ValueSource(strings = { "01AB-CDEF-GHJK-VVXZ", "01abcdefghjkvvxz", " 01ab cdef ghjk vvxz ", "OIab-CDEF-GHJK-UVXZ",
			"olAB.CDEF.GHJK.vuXZ", "01AB\u2013CDEF\u2014GHJK\u00a0VVXZ", "\uff10\uff11AB-CDEF-GHJK-VVXZ",
			"01AB-CDEF-\nGHJK-VVXZ" })
	void isReadHoweverItWasTyped(String typed) {
		assertThat(Receipt.typed(typed)).isEqualTo(new Receipt("01ABCDEFGHJKVVXZ"));
	}

	@Test
	void isNothingWhereNothingOrTooMuchWasTyped() {
		assertThat(Receipt.typed(null).value()).isEmpty();
		assertThat(Receipt.typed("A".repeat(65)).value()).isEmpty();
	}

	@Test
	void isNeverPrintedByAccident() {
		assertThat(new Receipt("01ABCDEFGHJKVVXZ")).hasToString("Receipt[hidden]");
	}

}
