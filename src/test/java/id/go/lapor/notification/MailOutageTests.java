package id.go.lapor.notification;

import id.go.lapor.CaseDriver;
import id.go.lapor.intake.Intake;
import id.go.lapor.notification.MailHouse.WithMail;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** With a real mail server that goes away and comes back. */
@WithMail
class MailOutageTests {

	private static final int TRIES = 5;

	@Autowired
	Intake intake;

	@Autowired
	NotificationRepository notifications;

	@Autowired
	DeliveryJobs jobs;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void anOutageEndsInAnIncidentAndTheRetryDeliversOnce() throws Exception {
		var comesBack = MailHouse.leave();
		var number = this.intake.accept(CaseDriver.report()).caseNumber();
		var job = this.jobs.of(number).get(0);
		for (int tried = 0; tried < TRIES; tried++) {
			assertThat(this.jobs.incidents(number)).isZero();
			this.jobs.fail(job);
		}

		assertThat(this.jobs.incidents(number)).isOne();
		assertThat(this.management.getJobExceptionStacktrace(job.getId())).contains("LAPOR_MAIL_HOST")
			.doesNotContain("maman", "Caused by");
		assertThat(this.notifications.findByCaseNumberOrderById(number.value())).extracting(Notification::state)
			.containsExactly(NotificationState.WAITING);
		assertThat(this.jdbc.queryForObject("select count(*) from notification_copy", Integer.class)).isZero();

		comesBack.run();
		this.jobs.retry(job);

		assertThat(this.jobs.incidents(number)).isZero();
		assertThat(this.jobs.instances(number)).isEmpty();
		var sent = this.notifications.findByCaseNumberOrderById(number.value()).get(0);
		assertThat(sent.state()).isEqualTo(NotificationState.SENT);
		assertThat(MailHouse.server().getReceivedMessages()).singleElement().satisfies((mail) -> {
			assertThat(mail.getMessageID()).isEqualTo(sent.providerId()).contains(sent.messageId());
			assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("maman@example.org");
			assertThat(mail.getSubject()).contains(number.spoken());
			assertThat(mail.getContent().toString()).contains("paling lambat", "/laporan/" + number)
				.doesNotContain("kartu bantuan sosial");
		});
	}

}
