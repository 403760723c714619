package id.go.lapor.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.AgencyLevel;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.sla.ClockState;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import id.go.lapor.receipt.SentCodes;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;

/** Every message that can be written has its words, in both languages. */
class WordingTests {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id");

	private static final String LONGEST_AGENCY = "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";

	private static final String HOUSE = "https://lapor.example.go.id";

	private final ResourceBundleMessageSource words = words();

	private final DueDates due = mock(DueDates.class);

	private final Wording wording = new Wording(this.words, new DateWords(this.words), this.due, agencies(),
			new Links(HOUSE), codes());

	@Test
	void everyMessageHasItsWords() {
		inEveryWay((notification, message) -> {
			assertThat(message.subject()).as(notification.template()).hasSizeBetween(10, 200).contains("572 400");
			assertThat(message.body()).as(notification.template())
				.contains("572 400", HOUSE)
				.doesNotContain("{", "}", "''", "null")
				.hasSizeLessThan(4000);
			assertThat(message.sms() == null).isEqualTo(!notification.isForReporter());
		});
	}

	@Test
	void everyShortMessageFitsOneSegmentWithItsNews() {
		inEveryWay((notification, message) -> {
			if (notification.isForReporter()) {
				assertThat(GsmText.fits(message.sms())).as("%d: %s", message.sms().length(), message.sms()).isTrue();
				assertThat(message.sms()).startsWith("LAPOR! 572400").doesNotContain("{", "}", "''");
			}
		});
	}

	@Test
	void noWordIsLeftThatNobodyIsTold() {
		var told = new TreeSet<>(everyMessage().map(Notification::template).toList());
		var worded = new TreeSet<String>();
		keys("messages/notification", INDONESIAN).stream()
			.filter((key) -> key.endsWith(".subject"))
			.forEach((key) -> worded.add(key.replace("notification.", "").replace(".subject", "")));
		assertThat(worded).isEqualTo(told);
	}

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertThat(keys("messages/notification", Locale.ENGLISH))
			.containsExactlyInAnyOrderElementsOf(keys("messages/notification", INDONESIAN));
	}

	@Test
	void tellsTheReporterUntilWhenInWords() {
		nameADate(true);
		var message = this.wording.of(write(CaseEvent.FEEDBACK_OPENED, null, Recipient.REPORTER), INDONESIAN);
		assertThat(message.body()).contains("paling lambat Rabu, 30 September 2026",
				HOUSE + "/laporan/" + AudiencesTests.NUMBER);
		assertThat(message.sms()).isEqualTo("LAPOR! " + AudiencesTests.NUMBER
				+ ": laporan Anda sudah dijawab. Mohon ditanggapi s.d. Rabu, 30 September 2026 (sementara). " + HOUSE
				+ "/laporan/" + AudiencesTests.NUMBER);
	}

	@Test
	void tellsTheOfficerWhichClockAndWhereToWork() {
		nameADate(true);
		var message = this.wording.of(write(CaseEvent.ESCALATED, "FIRST_ANSWER:1:HEAD", Recipient.HEAD), INDONESIAN);
		assertThat(message.subject()).contains("Tanggapan pertama");
		assertThat(message.body()).contains("Rabu, 30 September 2026 pukul 18.00 WITA",
				HOUSE + "/camunda/app/tasklist/", HOUSE + "/petugas/laporan/" + AudiencesTests.NUMBER,
				"Pimpinan instansi");
	}

	@Test
	void sendsNobodyToATaskThatIsNoMore() {
		var ended = this.wording.of(write(CaseEvent.WITHDRAWN, null, Recipient.HOLDER_OFFICERS), INDONESIAN);
		assertThat(ended.body()).doesNotContain("Tasklist")
			.contains("Lihat laporan: " + HOUSE + "/petugas/laporan/" + AudiencesTests.NUMBER);
	}

	@Test
	void saysLessWhereNoClockRunsAnyMore() {
		nameADate(false);
		var message = this.wording.of(write(CaseEvent.FEEDBACK_OPENED, null, Recipient.REPORTER), INDONESIAN);
		assertThat(message.body()).doesNotContain("paling lambat");
	}

	/** Whoever names another body and the body that lost it read different words. */
	@Test
	void theBodyThatLostACaseIsNotAskedToNameAnother() {
		var lost = write(CaseEvent.RECALLED, null, Recipient.HOLDER_OFFICERS);

		assertThat(this.wording.of(lost, INDONESIAN).body()).contains("Tugasnya berakhir").doesNotContain("Tetapkan");
		assertThat(this.wording.of(write(CaseEvent.RECALLED, null, Recipient.VERIFIERS), INDONESIAN).body())
			.contains("Tetapkan instansi lain");
	}

	/** Every template that the table can write, with every detail. */
	static Stream<Notification> everyMessage() {
		var messages = new TreeMap<String, Notification>();
		for (var event : CaseEvent.values()) {
			for (var detail : AudiencesTests.details(event)) {
				for (var status : CaseStatus.values()) {
					for (var contests : List.of(0, 1)) {
						var complaint = AudiencesTests.complaint(status);
						given(complaint.contests()).willReturn(contests);
						var change = AudiencesTests.change(event, detail);
						for (var recipient : Desk.recipients(change, complaint)) {
							var notification = new Notification(change, Templates.of(change, recipient, complaint),
									recipient, "kepala", Instant.EPOCH);
							messages.put(notification.template() + detail + recipient, notification);
						}
					}
				}
			}
		}
		return messages.values().stream();
	}

	private static Notification write(CaseEvent event, String detail, Recipient recipient) {
		var change = AudiencesTests.change(event, detail);
		return new Notification(change, Templates.of(change, recipient, AudiencesTests.complaint(CaseStatus.ANSWERED)),
				recipient, null, Instant.EPOCH);
	}

	/** Both languages, with and without a date. */
	private void inEveryWay(BiConsumer<Notification, Message> check) {
		everyMessage().forEach((notification) -> {
			for (var locale : List.of(INDONESIAN, Locale.ENGLISH)) {
				for (var date : List.of(true, false)) {
					nameADate(date);
					check.accept(notification, this.wording.of(notification, locale));
				}
			}
		});
	}

	/** The longest date there is. */
	private void nameADate(boolean running) {
		var view = new ClockView(ClockType.FEEDBACK, "", 1, Instant.EPOCH, Instant.parse("2026-09-30T10:00:00Z"), true,
				ClockState.RUNNING, 10, null);
		willAnswer((call) -> Optional.of(view)
			.filter((date) -> running && DueDates.canName(call.<Notification>getArgument(0).template())))
			.given(this.due)
			.forReporter(any());
		willReturn(running ? Optional.of(view) : Optional.empty()).given(this.due).forOfficer(any());
		willReturn(ZoneId.of("Asia/Makassar")).given(this.due).zone(any());
	}

	private static AgencyDirectory agencies() {
		var agencies = mock(AgencyDirectory.class);
		given(agencies.find(any())).willReturn(Optional.of(new Agency("pemda-3212", LONGEST_AGENCY, null, null,
				AgencyLevel.REGENCY, null, "32.12", ZoneId.of("Asia/Jakarta"), false)));
		return agencies;
	}

	private static SentCodes codes() {
		var codes = mock(SentCodes.class);
		given(codes.printed(any())).willReturn(Optional.of("QW4RT-Y7XNP"));
		return codes;
	}

	private static ResourceBundleMessageSource words() {
		var words = new ResourceBundleMessageSource();
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		words.setBasenames("messages/notification", "messages/complaint", "messages/sla");
		return words;
	}

	private static List<String> keys(String name, Locale locale) {
		var file = locale.equals(Locale.ENGLISH) ? name + "_en" : name;
		try (var in = WordingTests.class.getClassLoader().getResourceAsStream(file + ".properties")) {
			var properties = new Properties();
			properties.load(in);
			return new ArrayList<>(properties.stringPropertyNames());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
