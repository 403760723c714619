package id.go.lapor.api;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Who may say through which channel a report came. */
class TrustedClientsTests {

	private static final String KEY = "kunci-pusat-panggilan-0001";

	@Test
	void knowsAClientByItsKeyAlone() {
		var clients = new TrustedClients(List.of("kunci-lain-yang-cukup-panjang", " " + KEY + " "));

		assertThat(clients.knows(KEY)).isTrue();
		assertThat(clients.knows(KEY + "x")).isFalse();
		assertThat(clients.knows("")).isFalse();
		assertThat(clients.knows(null)).isFalse();
	}

	@Test
	void trustsNobodyWhereNoKeyIsSet() {
		assertThat(new TrustedClients(List.of("")).knows("")).isFalse();
	}

	@Test
	void refusesToStartWithAKeyThatCanBeGuessed() {
		assertThatIllegalStateException().isThrownBy(() -> new TrustedClients(List.of("rahasia")))
			.withMessageContaining("LAPOR_TRUSTED_CLIENTS");
	}

}
