package id.go.lapor.secondfactor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The codes are those that every telephone makes. */
class TimeCodesTests {

	/** The secret of RFC 6238, appendix B. */
	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	/** The last six of the eight digits that the appendix prints for SHA-1. */
	@ParameterizedTest
	@CsvSource({ "59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
			"20000000000,353130" })
	void makesTheCodesOfTheStandard(long second, String code) {
		assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
	}

	@Test
	void takesTheCodeBeforeAndTheOneAfterAndNoOther() {
		var now = Instant.ofEpochSecond(1_111_111_111);
		long step = TimeCodes.step(now);

		for (long near = step - 1; near <= step + 1; near++) {
			assertThat(TimeCodes.stepOf(SECRET, TimeCodes.code(SECRET, near), now, 0)).hasValue(near);
		}
		assertThat(TimeCodes.stepOf(SECRET, TimeCodes.code(SECRET, step - 2), now, 0)).isEmpty();
		assertThat(TimeCodes.stepOf(SECRET, TimeCodes.code(SECRET, step + 2), now, 0)).isEmpty();
		assertThat(TimeCodes.stepOf(SECRET, "", now, 0)).isEmpty();
	}

	@Test
	void takesNoCodeTwiceAndNoneOlderThanTheLast() {
		var now = Instant.ofEpochSecond(1_111_111_111);
		long step = TimeCodes.step(now);

		assertThat(TimeCodes.stepOf(SECRET, TimeCodes.code(SECRET, step), now, step)).isEmpty();
		assertThat(TimeCodes.stepOf(SECRET, TimeCodes.code(SECRET, step - 1), now, step)).isEmpty();
		assertThat(TimeCodes.stepOf(SECRET, TimeCodes.code(SECRET, step + 1), now, step)).hasValue(step + 1);
	}

	/** RFC 4648, section 10, without the filling. */
	@ParameterizedTest
	@CsvSource({ "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI" })
	void writesBytesAsTelephonesReadThem(String bytes, String text) {
		assertThat(Base32.of(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
	}

	@Test
	void tellsTheTelephoneWhoseAccountItIs() {
		assertThat(new SharedSecret(SECRET).address("siti nur")).isEqualTo(
				"otpauth://totp/LAPOR%21:siti%20nur?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=LAPOR%21&algorithm=SHA1&digits=6&period=30");
		assertThat(new SharedSecret(SECRET).printed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
		assertThat(new SharedSecret(SECRET)).hasToString("SharedSecret[sealed]");
	}

}
