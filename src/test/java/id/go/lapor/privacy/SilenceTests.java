package id.go.lapor.privacy;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Whatever of this room reaches a log line or an error message names nobody. */
class SilenceTests {

	private static final List<String> CANARIES = List.of("Kanarina", "Zulfikar", "8888", "contoh.example", "kenari",
			"balasan", "AQEBAQEB");

	private final VaultFixture given = new VaultFixture(IdentityVaultTests.h2(), VaultFixture.key(1));

	@Test
	void printsNoValue() {
		Masking masking = new Masking();
		assertSilent(VaultFixture.REPORTER, VaultFixture.ORIGINAL, new PhoneNumber("+6281277778888"),
				PhoneReading.of("0812-7777-8888"), PhoneReading.of("kenari"),
				ContactChannel.phone(new PhoneNumber("+6281277778888")),
				masking.forPublic("Kanarina balasan", VaultFixture.REPORTER),
				masking.forPublic("nama saya Kanarina", null).findings(), VaultFixture.key(1), this.given.keys,
				new PrivacyProperties("AQEBAQEB", null), this.given.vault);
	}

	@Test
	void throwsNoValue() {
		this.given.keep(VaultFixture.CASE);
		VaultFixture stranger = new VaultFixture(this.given.database, VaultFixture.key(2));

		assertSilent(trace(() -> this.given.keep(VaultFixture.CASE)), trace(() -> this.given.keep("Kanarina")),
				trace(() -> stranger.vault.reporter(VaultFixture.CASE)),
				trace(() -> stranger.vault.original(VaultFixture.CASE)), trace(() -> this.given.vault.original("404")),
				trace(() -> this.given.database
					.inTransaction(() -> this.given.vault.keepWords(VaultFixture.CASE, "kenari/1", "balasan"))),
				trace(() -> this.given.database
					.inTransaction(() -> this.given.vault.keep(VaultFixture.CASE + "0", VaultFixture.REPORTER, null))),
				trace(() -> KeyMaterial.read("AQEBAQEB", "a test")));
	}

	@Test
	void staysSilentWhenARowIsBroken() {
		this.given.keep(VaultFixture.CASE);
		this.given.database.client().sql("drop table original_text").update();

		assertSilent(
				trace(() -> this.given.database
					.inTransaction(() -> this.given.vault.keepWords(VaultFixture.CASE, "entry-1", "balasan kenari"))),
				trace(() -> this.given.vault.original(VaultFixture.CASE)));
	}

	private static void assertSilent(Object... spoken) {
		for (Object each : spoken) {
			assertThat(String.valueOf(each)).doesNotContain(CANARIES);
		}
	}

	/** All messages of what is thrown, causes included. */
	private static String trace(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		StringBuilder messages = new StringBuilder();
		for (Throwable each = catchThrowable(call); each != null; each = each.getCause()) {
			messages.append(each).append('\n');
		}
		return messages.toString();
	}

}
