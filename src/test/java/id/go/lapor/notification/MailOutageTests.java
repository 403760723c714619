package id.go.lapor.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.intake.Intake;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** With a real mail server that goes away and comes back. */
@LaporTest
class MailOutageTests {

	private static final int TRIES = 5;

	private static GreenMail server = running(0);

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

	@DynamicPropertySource
	static void mail(DynamicPropertyRegistry settings) {
		settings.add("spring.mail.host", () -> "127.0.0.1");
		// the web apps find an engine by its name: this second one must not take the
		// first one's
		settings.add("camunda.bpm.generate-unique-process-engine-name", () -> "true");
		settings.add("spring.mail.port", () -> server.getSmtp().getPort());
	}

	@AfterAll
	static void close() {
		server.stop();
	}

	@Test
	void anOutageEndsInAnIncidentAndTheRetryDeliversOnce() throws Exception {
		int port = server.getSmtp().getPort();
		server.stop();
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

		server = running(port);
		this.jobs.retry(job);

		assertThat(this.jobs.incidents(number)).isZero();
		assertThat(this.jobs.instances(number)).isEmpty();
		var sent = this.notifications.findByCaseNumberOrderById(number.value()).get(0);
		assertThat(sent.state()).isEqualTo(NotificationState.SENT);
		assertThat(server.getReceivedMessages()).singleElement().satisfies((mail) -> {
			assertThat(mail.getMessageID()).isEqualTo(sent.providerId()).contains(sent.messageId());
			assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("maman@example.org");
			assertThat(mail.getSubject()).contains(number.spoken());
			assertThat(mail.getContent().toString()).contains("paling lambat", "/laporan/" + number)
				.doesNotContain("kartu bantuan sosial");
		});
	}

	private static GreenMail running(int port) {
		var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}

}
