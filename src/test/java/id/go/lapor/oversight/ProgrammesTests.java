package id.go.lapor.oversight;

import java.time.Clock;

import id.go.lapor.language.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ProgrammesTests {

	/** Neither saw the other's row; the database did. */
	@Test
	void twoWhoGiveOneNameAtTheSameMomentAreToldSo() {
		var book = mock(ProgrammeBook.class);
		var rules = mock(ProgrammeRules.class);
		given(rules.name("Makan Bergizi Gratis")).willReturn("Makan Bergizi Gratis");
		given(book.add(any(), any(), any())).willThrow(new DuplicateKeyException("programme_name"));

		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Programmes(book, rules, null, Clock.systemUTC()).add("Makan Bergizi Gratis",
					"2026-01-01", "", "ksp"))
			.extracting(Refusal::key)
			.isEqualTo("oversight.programme.known");
	}

}
