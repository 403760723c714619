package id.go.lapor.privacy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How everybody reads a reporter who is not anonymous. */
class PublicFormTests {

	@ParameterizedTest
	@CsvSource({ "Maman Rukmana,Maman R.", "  Siti  Nurhaliza Zahra ,Siti Z.", "Bpk. H. Maman Rukmana,Maman R.",
			"'Maman Rukmana, S.Pd.',Maman R.", "Sukarno,S.", "Ibu Aminah,A.", "I Made Wirawan,I W.",
			"Nur'aini Ratu-Agung,Nur'aini R." })
	void shortensAName(String name, String shown) {
		assertThat(PublicForm.shortName(name)).contains(shown);
	}

	/** A contact typed into the wrong field is not half shown. */
	@ParameterizedTest
	@ValueSource(strings = { "maman@example.org", "0812 3456 7890", "Maman 081234567890", "Bapak", "Maman <b>" })
	void showsNothingOfWhatIsNoName(String name) {
		assertThat(PublicForm.shortName(name)).isEmpty();
	}

	@Test
	void showsATelephoneWithoutItsLastFourDigitsAndNothingOfWhoIsErased() {
		var given = new VaultFixture(IdentityVaultTests.h2(), VaultFixture.key(1));
		given.database.inTransaction(() -> given.vault.keep(VaultFixture.CASE,
				new Reporter("Maman Rukmana", "0823 1633 1234", "maman@example.org"), VaultFixture.ORIGINAL));
		var form = new PublicForm(given.vault);

		assertThat(form.number(VaultFixture.CASE)).contains("628231633xxxx");
		assertThat(form.name(VaultFixture.CASE)).contains("Maman R.");
		given.vault.erase(VaultFixture.CASE);
		assertThat(form.number(VaultFixture.CASE)).isEmpty();
		assertThat(form.name(VaultFixture.CASE)).isEmpty();
	}

}
