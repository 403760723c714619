package id.go.lapor.privacy;

import java.nio.file.Path;
import java.time.Clock;

import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.complaint.ComplaintRegister;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.sql.init.SqlInitializationAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The room as Spring furnishes it. */
class PrivacyStartTests {

	@TempDir
	private Path data;

	private ApplicationContextRunner room() {
		return new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(DataSourceAutoConfiguration.class, SqlInitializationAutoConfiguration.class,
							JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
							DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class))
			.withUserConfiguration(Room.class)
			.withPropertyValues("spring.datasource.url=jdbc:h2:file:" + this.data.resolve("db"),
					"spring.sql.init.mode=always", "spring.sql.init.continue-on-error=true",
					"spring.sql.init.schema-locations=classpath:db/migration/V30__complaint_case.sql,"
							+ "classpath:db/migration/V40__privacy_vault.sql,"
							+ "classpath:db/migration/V70__reporter_idempotency.sql,"
							+ "classpath:db/migration/V82__officer_words_sealed.sql,"
							+ "classpath:db/migration/V91__privacy_key_claimed.sql,"
							+ "classpath:db/migration/V112__privacy_contact_stop.sql,"
							+ "classpath:db/migration/V118__privacy_mark_key.sql,"
							+ "classpath:db/migration/V262__privacy_colleague_note.sql",
					"lapor.data-directory=" + this.data);
	}

	@Test
	void keepsAndMasksForTheRoomsAbove() {
		room().run((context) -> {
			IdentityVault vault = context.getBean(IdentityVault.class);
			new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(
					(status) -> vault.keep(VaultFixture.CASE, VaultFixture.REPORTER, VaultFixture.ORIGINAL));

			assertThat(context.getBean(Contact.class).contactOf(VaultFixture.CASE)).isPresent();
			assertThat(context.getBean(CaseMasking.class)
				.forPublic(VaultFixture.CASE, "Kanarina melapor, hp 081277778888")
				.text()).isEqualTo("[nama disamarkan] melapor, hp [nomor telepon disamarkan]");
			assertThat(context).hasSingleBean(SealedAnswer.class).hasSingleBean(OriginalDigest.class);
		});
	}

	@Test
	void keepsNothingOutsideATransaction() {
		room().run((context) -> assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(
				() -> context.getBean(IdentityVault.class).keep(VaultFixture.CASE, null, VaultFixture.ORIGINAL)));
	}

	@Test
	void readsItsDataAgainAfterARestart() {
		keepsAndMasksForTheRoomsAbove();

		room().run((context) -> assertThat(context.getBean(IdentityVault.class).original(VaultFixture.CASE))
			.isEqualTo(VaultFixture.ORIGINAL));
	}

	@Test
	void doesNotStartWithAnotherKey() {
		keepsAndMasksForTheRoomsAbove();

		room().withPropertyValues("lapor.privacy.key=AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=")
			.run((context) -> assertThat(context).hasFailed()
				.getFailure()
				.rootCause()
				.isInstanceOf(PrivacyKeyRefusal.class));
	}

	@Test
	void doesNotStartInProductionWithoutAKey() {
		room().withPropertyValues("spring.profiles.active=production")
			.run((context) -> assertThat(context).hasFailed()
				.getFailure()
				.rootCause()
				.isInstanceOf(PrivacyKeyRefusal.class)
				.hasMessageContaining("LAPOR_PRIVACY_KEY"));
	}

	@Configuration(proxyBeanMethods = false)
	@ComponentScan
	@EnableConfigurationProperties(PrivacyProperties.class)
	static class Room {

		/** Belongs to the room below; its drafts are not the matter here. */
		@Bean
		OfficerWords drafts() {
			return Mockito.mock(OfficerWords.class);
		}

		/** Knows which reports are anonymous; who wrote them is not the matter here. */
		@Bean
		ComplaintRegister register() {
			return Mockito.mock(ComplaintRegister.class);
		}

		@Bean
		Clock clock() {
			return VaultFixture.CLOCK;
		}

	}

}
