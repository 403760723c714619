package id.go.lapor.privacy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContactTests {

	private final VaultFixture given = new VaultFixture(IdentityVaultTests.h2(), VaultFixture.key(1));

	private final Contact contact = new Contact(this.given.vault);

	@Test
	void prefersEmailAndShowsItMasked() {
		keep(new Reporter("Maman", "0823 1633 1234", "maman@contoh.example"));

		ContactChannel channel = this.contact.contactOf(VaultFixture.CASE).orElseThrow();
		assertThat(channel.kind()).isEqualTo(ContactChannel.Kind.EMAIL);
		assertThat(channel.address()).isEqualTo("maman@contoh.example");
		assertThat(channel.masked()).isEqualTo("m***@contoh.example");
	}

	@Test
	void fallsBackToTheTelephoneAndHidesItsLastFourDigits() {
		keep(new Reporter("Maman", "0823 1633 1234", " "));

		ContactChannel channel = this.contact.contactOf(VaultFixture.CASE).orElseThrow();
		assertThat(channel.kind()).isEqualTo(ContactChannel.Kind.PHONE);
		assertThat(channel.address()).isEqualTo("+6282316331234");
		assertThat(channel.masked()).isEqualTo("628231633xxxx");
		assertThat(channel).hasToString("ContactChannel[PHONE 628231633xxxx]");
	}

	@Test
	void reachesNobodyWhoLeftNoAddress() {
		keep(new Reporter("Maman", "112", null));

		assertThat(this.contact.contactOf(VaultFixture.CASE)).isEmpty();
		assertThat(this.contact.contactOf("404")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0812 3456 7890, +6281234567890", "+62 812-3456-7890, +6281234567890",
			"62812 3456 7890, +6281234567890", "(62) 812 3456 7890, +6281234567890", "(0234) 272123, +62234272123",
			"+60 12-345 6789, +60123456789" })
	void readsNumbersTheWayPeopleWriteThem(String typed, String e164) {
		assertThat(PhoneReading.of(typed).number()).contains(new PhoneNumber(e164));
	}

	@ParameterizedTest
	@ValueSource(strings = { "112", "1708", "14022", "110", "150 123" })
	void refusesShortCodesInTheirOwnWords(String typed) {
		assertThat(PhoneReading.of(typed).refusal()).contains("privacy.phone.shortCode");
	}

	@ParameterizedTest
	@ValueSource(strings = { "telepon", "0000000000", "08123", "081234567890123456789012345678901234567890",
			"+999123456789" })
	void refusesWhatIsNoNumber(String typed) {
		assertThat(PhoneReading.of(typed).number()).isEmpty();
		assertThat(PhoneReading.of(typed).refusal()).isPresent();
	}

	@Test
	void saysWhenNothingWasTyped() {
		assertThat(PhoneReading.of(null).refusal()).contains("privacy.phone.missing");
		assertThat(PhoneReading.of("  ").refusal()).contains("privacy.phone.missing");
	}

	private void keep(Reporter reporter) {
		this.given.database
			.inTransaction(() -> this.given.vault.keep(VaultFixture.CASE, reporter, VaultFixture.ORIGINAL));
	}

}
