package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealedAnswerTests {

	private static final byte[] ANSWER = "{\"receipt\":\"RAHASIA\"}".getBytes(StandardCharsets.UTF_8);

	private final SealedAnswer answers = answers(VaultFixture.key(1));

	@Test
	void opensForTheSameSecretAndPlaceOnly() {
		byte[] sealed = this.answers.seal("kunci", "reports", ANSWER);

		assertThat(this.answers.open("kunci", "reports", sealed)).isEqualTo(ANSWER);
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("RAHASIA");
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.answers.open("Kunci", "reports", sealed));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.answers.open("kunci", "replies", sealed));
	}

	@Test
	void refusesAChangedOrTruncatedAnswer() {
		byte[] sealed = this.answers.seal("kunci", "reports", ANSWER);
		sealed[sealed.length - 1] ^= 1;

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.answers.open("kunci", "reports", sealed));
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.answers.open("kunci", "reports", new byte[3]));
	}

	@Test
	void opensNothingWithoutTheNodesKey() {
		byte[] sealed = this.answers.seal("1", "reports", ANSWER);

		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> answers(VaultFixture.key(2)).open("1", "reports", sealed));
	}

	@Test
	void survivesARotation() {
		byte[] sealed = this.answers.seal("kunci", "reports", ANSWER);
		String digest = this.answers.digest("kunci", ANSWER);
		SealedAnswer rotated = answers(VaultFixture.key(2), VaultFixture.key(1));

		assertThat(rotated.open("kunci", "reports", sealed)).isEqualTo(ANSWER);
		assertThat(rotated.matches("kunci", ANSWER, digest)).isTrue();
		assertThat(rotated.locators("kunci")).hasSize(2).containsAll(this.answers.locators("kunci"));
	}

	@Test
	void tellsBodiesApartUnderTheSecret() {
		String digest = this.answers.digest("kunci", ANSWER);

		assertThat(digest).matches("[0-9a-f]{64}");
		assertThat(this.answers.matches("kunci", ANSWER, digest)).isTrue();
		assertThat(this.answers.matches("kunci", new byte[0], digest)).isFalse();
		assertThat(this.answers.matches("lain", ANSWER, digest)).isFalse();
	}

	@Test
	void digestsOriginalsPerCaseAndPerField() {
		OriginalDigest digests = digests(VaultFixture.key(1));
		OriginalDigest rotated = digests(VaultFixture.key(2), VaultFixture.key(1));
		String digest = digests.of("12", new OriginalReport("ab", "c", null));

		assertThat(digest).matches("[0-9a-f]{64}");
		assertThat(rotated.matches("12", new OriginalReport("ab", "c", null), digest)).isTrue();
		assertThat(digests.matches("13", new OriginalReport("ab", "c", null), digest)).isFalse();
		assertThat(digests.matches("12", new OriginalReport("a", "bc", null), digest)).isFalse();
	}

	private static OriginalDigest digests(MasterKey... keys) {
		MasterKeys masters = new MasterKeys(List.of(keys));
		return new OriginalDigest(masters, new MarkKeys(IdentityVaultTests.h2().client(), masters));
	}

	private static SealedAnswer answers(MasterKey... keys) {
		return new SealedAnswer(new MasterKeys(List.of(keys)));
	}

}
