package id.go.lapor.notification;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.engine.Role;
import id.go.lapor.notification.MailHouse.WithMail;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A warning about an account is written with the change, and waits for the mail server.
 */
@WithMail
class AccountLetterProcessTests {

	private static final String ACCOUNT = "uji.surat";

	private static final int TRIES = 5;

	@Autowired
	private IdentityService identity;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private DeliveryJobs jobs;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void anAccountThatSomebodyMakes() {
		var user = this.identity.newUser(ACCOUNT);
		user.setFirstName("Siti");
		user.setLastName("Nurhaliza");
		user.setEmail("siti@go.example");
		user.setPassword("kolam-surat-jendela-biru");
		this.identity.saveUser(user);
		assertThat(waiting()).as("an account's first password is no change").isEmpty();
	}

	@AfterEach
	void gone() {
		this.identity.clearAuthentication();
		this.identity.deleteUser(ACCOUNT);
		waiting().forEach((job) -> this.management.executeJob(job.getId()));
	}

	@Test
	void anOutageKeepsTheLetterAndTheRetrySendsItOnce() throws Exception {
		var comesBack = MailHouse.leave();
		password("meja-hijau-payung-kota");
		var job = waiting().get(0);
		for (int tried = 0; tried < TRIES; tried++) {
			this.jobs.fail(job);
		}
		assertThat(this.runtime.createIncidentQuery().processInstanceId(job.getProcessInstanceId()).count()).isOne();
		assertThat(this.management.getJobExceptionStacktrace(job.getId())).contains("LAPOR_MAIL_HOST")
			.doesNotContain("siti@go.example");
		assertThat(rows()).isOne();

		comesBack.run();
		this.jobs.retry(job);

		assertThat(waiting()).isEmpty();
		assertThat(rows()).isZero();
		assertThat(letters()).singleElement().satisfies((letter) -> {
			assertThat(letter.getSubject()).isEqualTo("Kata sandi akun petugas Anda diganti");
			assertThat(letter.getContent().toString()).contains("Siti Nurhaliza", "/petugas/keamanan");
		});
	}

	@Test
	void aChangeThatIsUndoneTellsNobody() {
		this.transaction.executeWithoutResult((undone) -> {
			password("meja-hijau-payung-kota");
			undone.setRollbackOnly();
		});

		assertThat(waiting()).isEmpty();
		assertThat(rows()).isZero();
	}

	@Test
	void thoseWhoWatchHearOfANewIdentityOfficerAndWhoMadeThem() {
		this.identity.setAuthentication("admin", List.of(Role.ADMINISTRATOR.id()));
		this.identity.createMembership(ACCOUNT, Role.IDENTITY_OFFICER.id());
		this.identity.clearAuthentication();

		assertThat(this.jdbc.sql("select to_account, about_account, by_account from account_letter order by to_account")
			.query()
			.listOfRows()).extracting((row) -> List.copyOf(row.values()))
			.containsExactly(List.of("ombudsman", ACCOUNT, "admin"), List.of("panrb", ACCOUNT, "admin"));
		assertThat(waiting()).hasSize(2);
	}

	private void password(String next) {
		var user = this.identity.createUserQuery().userId(ACCOUNT).singleResult();
		user.setPassword(next);
		this.identity.saveUser(user);
	}

	private List<Job> waiting() {
		return this.management.createJobQuery().processDefinitionKey("account-letter").list();
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from account_letter").query(Integer.class).single();
	}

	private static List<MimeMessage> letters() throws Exception {
		var letters = new ArrayList<MimeMessage>();
		for (var message : MailHouse.server().getReceivedMessages()) {
			if (message.getAllRecipients()[0].toString().equals("siti@go.example")) {
				letters.add(message);
			}
		}
		return letters;
	}

}
