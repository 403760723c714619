package id.go.lapor.duplicate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.IdentityErased;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The same trouble at the same place within a year after it was closed. */
@ProcessTest
@Tag("postgres")
class RecurrenceTests {

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Recurrences recurrences;

	@Autowired
	private Duplicates duplicates;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	private final String text = hole(word());

	@Test
	void linksBothWaysAndTheClosingCountsAsNotDurable() {
		var earlier = closed();
		var closedAt = this.register.require(earlier).closedAt();

		var later = this.cases.file(about(this.text));

		assertThat(this.recurrences.of(earlier)).isEqualTo(this.recurrences.of(later))
			.containsExactly(new Recurrence(later, earlier, closedAt, this.register.require(later).receivedAt()));
		assertThat(page("verifikator", later)).contains("Masalah yang muncul kembali", earlier.spoken(),
				"dilaporkan lagi dalam dua belas bulan", "keduanya menyebut Jalan");
		assertThat(page("verifikator", earlier)).contains("tercatat tidak bertahan", later.spoken());
	}

	@Test
	void theBodyThatClosedItReadsOfTheLaterCaseOnlyOnceThatIsItsOwn() {
		var earlier = closed();
		var later = this.cases.file(about(this.text));

		assertThat(page("petugas.kemensos", earlier)).contains(earlier.spoken())
			.doesNotContain("Masalah yang muncul kembali", later.spoken());

		this.cases.forward(later, CaseDriver.KEMENSOS);
		assertThat(page("petugas.kemensos", earlier)).contains("tercatat tidak bertahan", later.spoken());
	}

	@Test
	void sameMaskingTwiceFindsTheSame() {
		var earlier = closed();
		var later = this.cases.file(about(this.text));

		this.transaction.executeWithoutResult((status) -> this.register.alter(later,
				(complaint) -> complaint.mask(complaint.maskedTitle(), complaint.maskedText(), null)));

		assertThat(this.recurrences.of(later)).extracting(Recurrence::earlier).containsExactly(earlier);
	}

	@Test
	void neitherAnotherPlaceNorAnOpenCaseNorMoreThanTwelveMonthsIsARecurrence() {
		var open = this.cases.file(about(this.text));
		var earlier = closed();
		assertThat(this.recurrences.of(earlier)).as("the other is open").isEmpty();

		assertThat(this.recurrences.of(this.cases.file(about(hole(word()))))).as("another road").isEmpty();

		var day = LocalDate.ofInstant(this.register.require(earlier).closedAt(), ZoneId.of("Asia/Jakarta"));
		this.cases.moveClock(day.plusMonths(12).plusDays(1), 9, 0);
		assertThat(this.recurrences.of(this.cases.file(about(this.text)))).as("too late").isEmpty();
		assertThat(this.register.require(open).status()).isNotEqualTo(CaseStatus.CLOSED);
	}

	@Test
	void whatIsRuledOutTakenBackOrErasedIsNoRecurrence() {
		closed();
		var ruledOut = this.cases.file(about(this.text));
		var takenBack = this.cases.file(about(this.text));
		var erased = this.cases.file(about(this.text));
		var removed = this.cases.file(about(this.text));
		assertThat(List.of(ruledOut, takenBack, erased, removed))
			.allMatch((number) -> this.recurrences.of(number).size() == 1);

		this.transaction.executeWithoutResult((status) -> {
			this.duplicates.deny(ruledOut, this.recurrences.of(ruledOut).get(0).earlier(), "verifikator");
			this.register.alter(takenBack, (complaint) -> complaint.withdraw("Salah alamat."));
			this.events.publishEvent(new IdentityErased(erased));
			this.recurrences.remove(removed);
		});

		assertThat(List.of(ruledOut, takenBack, erased, removed))
			.allMatch((number) -> this.recurrences.of(number).isEmpty());
	}

	private CaseNumber closed() {
		var number = this.cases.file(about(this.text));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.answer(number);
		this.cases.passUntilQuiet(number);
		this.cases.passDays(number, 1);
		assertThat(this.register.require(number).status()).isEqualTo(CaseStatus.CLOSED);
		return number;
	}

	private static NewReport about(String text) {
		return new NewReport("COMPLAINT", "Jalan berlubang", text, "SOCIAL_AID", "32.12", null,
				LocalDate.of(2026, 1, 20), null, false, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

	private static String hole(String road) {
		return "Lubang besar menganga di Jalan " + road + ", setiap hari ada pengendara motor yang jatuh.";
	}

	/** Letters alone, and nobody else's. */
	private static String word() {
		return "Kali" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
	}

	private String page(String user, CaseNumber number) {
		return Browser.of(this.port, user).page("/petugas/laporan/" + number).body();
	}

}
