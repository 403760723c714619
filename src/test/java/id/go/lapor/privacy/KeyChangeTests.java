package id.go.lapor.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporApplication;
import id.go.lapor.TestDatabase;
import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.audit.CaseAudit;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.reporter.Submissions;
import id.go.lapor.rights.DataDemand;
import id.go.lapor.rights.DataRequestKind;
import id.go.lapor.rights.DataRequestState;
import id.go.lapor.rights.DataRights;
import id.go.lapor.seal.DisclosurePetition;
import id.go.lapor.seal.Disclosures;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The whole house changes its privacy key: started with the old one, with both, without
 * the old one. What any room keeps is readable all the time, work goes on, and the audit
 * finds nothing.
 */
@Tag("postgres")
class KeyChangeTests {

	private static final String OLD = key(31);

	private static final String NEW = key(32);

	private static final String DRAFT = "Apakah nomor kartu 6032981234567890 sudah benar?";

	private final GenericApplicationContext database = new GenericApplicationContext();

	private AcceptedReport report;

	private AcceptedReport other;

	@AfterEach
	void goOn() {
		ClockUtil.reset();
	}

	@Test
	void everyRoomReadsWhatItKeepsBeforeDuringAndAfterTheChange() {
		new TestDatabase().initialize(this.database);
		try (var house = start(OLD)) {
			fill(house);
			readsAll(house);
		}
		try (var house = start(NEW + "," + OLD)) {
			readsAll(house);
			assertThat(submit(house, "kunci-pengirim")).as("a repeated request").isEqualTo(this.report);

			assertThat(house.getBean(KeyRenewal.class).run()).isPositive();

			readsAll(house);
			assertThat(submit(house, "kunci-pengirim")).as("still the same report").isEqualTo(this.report);
			assertThat(house.getBean(KeyNeeds.class).all()).first().isEqualTo(new KeyNeed(id(OLD), false, 0, 0, 2, 0));
		}
		assertThatThrownBy(() -> start(NEW)).as("somebody may repeat a request for a day")
			.rootCause()
			.isInstanceOf(PrivacyKeyRefusal.class)
			.hasMessageContaining(id(OLD));
		aDayPasses();
		try (var house = start(NEW)) {
			readsAll(house);
			goesOn(house);
		}
		assertThatThrownBy(() -> start(OLD + "," + NEW)).rootCause()
			.isInstanceOf(PrivacyKeyRefusal.class)
			.hasMessageContaining("given up");
	}

	/** For the answers that are kept for a day. */
	private void aDayPasses() {
		var settings = this.database.getEnvironment();
		JdbcClient
			.create(new DriverManagerDataSource(settings.getProperty("spring.datasource.url"),
					settings.getProperty("spring.datasource.username"), ""))
			.sql("update idempotency_record set created_at = ?")
			.param(Timestamp.from(Instant.now().minus(KeyNeeds.ANSWERS).minus(Duration.ofMinutes(1))))
			.update();
	}

	private void fill(ConfigurableApplicationContext house) {
		var cases = house.getBean(CaseDriver.class);
		this.report = submit(house, "kunci-pengirim");
		cases.work(this.report.caseNumber());
		cases.write(this.report.caseNumber(), "userTask_verifyComplaint", "question", DRAFT);
		house.getBean(CaseCounter.class)
			.reply(this.report.caseNumber().value(), this.report.receipt().value(), "Tambahan dari Kanarina", null);
		this.other = submit(house, "kunci lain");
		cases.work(this.other.caseNumber());
		house.getBean(Disclosures.class)
			.file(this.other.caseNumber(), "pelindung.data1",
					new DisclosurePetition("Pasal 15 UU 27/2022 dan penetapan nomor 12.", null, ""));
		var asked = house.getBean(DataRights.class)
			.ask(this.other.caseNumber().value(), this.other.receipt().value(),
					new DataDemand(DataRequestKind.CORRECTION, "Kanari Baru", "0813 2222 3333", null, false));
		assertThat(asked.state()).isEqualTo(DataRequestState.WAITING);
	}

	private void readsAll(ConfigurableApplicationContext house) {
		var number = this.report.caseNumber();
		var vault = house.getBean(IdentityVault.class);
		assertThat(vault.reporter(number.value())).map(Reporter::name).contains("Kanarina Zulfikar");
		assertThat(vault.original(number.value()).text()).contains("Kanarina");
		assertThat(vault.allWords(number.value())).extracting(KeptWords::text)
			.containsExactly("Tambahan dari Kanarina");
		assertThat(vault.allWords(this.other.caseNumber().value())).as("a correction that waits").hasSize(1);
		var phase = house.getBean(CaseDriver.class).task(number, "userTask_verifyComplaint").getProcessInstanceId();
		assertThat(house.getBean(OfficerWords.class).read(phase, "question")).contains(DRAFT);
		assertThat(house.getBean(CaseFiles.class).content(number, 1, FileReader.REPORTER)).isPresent();
		var complaint = house.getBean(CaseDriver.class).complaint(number);
		assertThat(house.getBean(OriginalDigest.class)
			.matches(number.value(), vault.original(number.value()), complaint.originalDigest())).isTrue();
		var copy = house.getBean(DataRights.class).data(number.value(), this.report.receipt().value());
		assertThat(copy.reporter().email()).isEqualTo("kanarina@contoh.example");
		assertThat(copy.others().get("files")).hasSize(1);
		for (var one : List.of(this.report, this.other)) {
			assertThat(CaseAudit.findings(house, one.caseNumber().value())).isEmpty();
		}
	}

	/** What was begun under the old key is brought to its end under the new one. */
	private void goesOn(ConfigurableApplicationContext house) {
		var cases = house.getBean(CaseDriver.class);
		var number = this.report.caseNumber();
		cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		assertThat(cases.timeline(number))
			.anyMatch((line) -> line.words() != null && line.words().startsWith("Apakah nomor kartu"));
		var other = this.other.caseNumber();
		cases.completeAs("pelindung.data1", other, "userTask_decideDataRequest",
				Map.of("dataRequestDecision", "FULFIL"));
		assertThat(house.getBean(IdentityVault.class).reporter(other.value())).map(Reporter::name)
			.contains("Kanari Baru");
		var fresh = cases.file();
		for (CaseNumber one : List.of(number, other, fresh)) {
			assertThat(CaseAudit.findings(house, one.value())).isEmpty();
		}
	}

	/** The same each time, with a photo in a drawer of its own. */
	private static AcceptedReport submit(ConfigurableApplicationContext house, String key) {
		var waiting = house.getBean(WaitingFiles.class);
		var drawer = waiting.newDrawer();
		waiting.put(drawer, List.of(new ByteArrayResource(photo())));
		return house.getBean(Submissions.class)
			.acceptOnce(key,
					new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
							"Kartu bantuan saya belum diterima sejak Januari. Kanarina Zulfikar.", "SOCIAL_AID",
							"32.12", null, LocalDate.of(2026, 1, 20), null, true, false, null,
							new NewReport.Person("Kanarina Zulfikar", "0812-7777-8888", "kanarina@contoh.example")),
					drawer);
	}

	private ConfigurableApplicationContext start(String keys) {
		var settings = this.database.getEnvironment();
		return new SpringApplicationBuilder(LaporApplication.class).run("--server.port=0",
				"--spring.datasource.url=" + settings.getProperty("spring.datasource.url"),
				"--spring.datasource.username=" + settings.getProperty("spring.datasource.username"),
				"--spring.datasource.password=",
				"--lapor.data-directory=" + settings.getProperty("lapor.data-directory"), "--lapor.privacy.key=" + keys,
				"--camunda.bpm.job-execution.enabled=false", "--lapor.demo.enabled=true",
				"--camunda.bpm.generate-unique-process-engine-name=true", "--spring.main.banner-mode=off",
				"--spring.mail.host=");
	}

	private static byte[] photo() {
		var picture = new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB);
		var bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", bytes);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	private static String id(String key) {
		return new MasterKey(Base64.getDecoder().decode(key)).id();
	}

	private static String key(int seed) {
		byte[] secret = new byte[Seal.KEY_BYTES];
		java.util.Arrays.fill(secret, (byte) seed);
		return Base64.getEncoder().encodeToString(secret);
	}

}
