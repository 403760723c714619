package id.go.lapor.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A body gives itself days off, few of them and long before. Today is 2 February 2026.
 */
@ProcessTest
@Tag("postgres")
class DayTests {

	/**
	 * Sixteen days from today: the fourteenth working day is the 24th, two holidays lie
	 * between.
	 */
	private static final String WEDNESDAY = "2026-02-18";

	private static final Pattern SEEN = Pattern.compile("instansi/libur\".*?name=\"seen\" value=\"([0-9a-f]{16})\"",
			Pattern.DOTALL);

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	CaseClocks clocks;

	@Autowired
	JdbcClient jdbc;

	private BureauForms indramayu;

	@BeforeEach
	void signIn() {
		this.indramayu = new BureauForms(this.port, "koordinator.indramayu");
	}

	@AfterEach
	void asItWas() {
		this.jdbc.sql("delete from sla_holiday where owner = 'pemda-3212'").update();
		this.jdbc.sql("update sla_calendar_state set stamp = ?").param(UUID.randomUUID().toString()).update();
	}

	@Test
	void movesTheLongDeadlinesOfTheBodyAndItsUnitsAndNoOther() {
		var ours = this.cases.forwardedTo(CaseDriver.DINSOS);
		var theirs = this.cases.withAgency();
		var before = due(ours, ClockType.SUBSTANTIVE);
		var first = due(ours, ClockType.FIRST_ANSWER);
		var others = due(theirs, ClockType.SUBSTANTIVE);

		assertThat(add(WEDNESDAY)).isEqualTo(302);

		assertThat(due(ours, ClockType.SUBSTANTIVE)).isAfter(before);
		assertThat(due(ours, ClockType.FIRST_ANSWER)).isEqualTo(first);
		assertThat(due(theirs, ClockType.SUBSTANTIVE)).isEqualTo(others);
		assertThat(this.indramayu.page()).contains("Hari Jadi Kabupaten Indramayu (Keputusan Bupati 7/2026)",
				"koordinator.indramayu menambah hari libur 2026-02-18");

		assertThat(this.indramayu.send("/libur/cabut", Map.of("date", WEDNESDAY, "seen", seen())).statusCode())
			.isEqualTo(302);
		assertThat(due(ours, ClockType.SUBSTANTIVE)).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-15,paling lambat 14 hari sebelumnya", "2026-01-20,paling lambat 14 hari sebelumnya",
			"2026-02-21,bukan hari kerja", "2028-02-02,sampai akhir tahun depan", "lusa,Tanggal tidak terbaca" })
	void whatCannotBeIsSaidAndNothingTypedIsLost(String day, String sentence) {
		var refused = this.indramayu.send("/libur",
				Map.of("date", day, "occasion", "Hari Jadi", "decree", "SK 7/2026", "seen", seen()));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains(sentence, "value=\"Hari Jadi\"", "value=\"SK 7/2026\"",
				"value=\"" + day + "\"");
	}

	@Test
	void thereAreFiveInAYearAndWhatHasBegunStays() {
		for (var day : new String[] { "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06" }) {
			assertThat(add(day)).isEqualTo(302);
		}
		assertThat(this.indramayu.send("/libur", fields("2026-03-09", seen())).body()).contains("Paling banyak 5");
		assertThat(add("2027-03-09")).as("of the next year").isEqualTo(302);

		this.cases.moveClock(LocalDate.of(2026, 3, 2), 9, 0);
		assertThat(this.indramayu.send("/libur/cabut", Map.of("date", "2026-03-02", "seen", seen())).body())
			.contains("sudah tiba");
	}

	@Test
	void aPageThatIsOldAddsNothing() {
		var seen = seen();
		assertThat(add(WEDNESDAY)).isEqualTo(302);

		var late = this.indramayu.send("/libur", fields("2026-02-19", seen));

		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("diubah orang lain", "value=\"2026-02-19\"");
	}

	@Test
	void anotherBodysDayIsLikeOneThatNeverWas() {
		assertThat(add(WEDNESDAY)).isEqualTo(302);
		var kemensos = new BureauForms(this.port, "koordinator.kemensos");

		assertThat(kemensos.page()).doesNotContain("Keputusan Bupati 7/2026");
		assertThat(kemensos.send("/libur/cabut", Map.of("date", WEDNESDAY, "seen", "0000000000000000")).statusCode())
			.isEqualTo(404);
	}

	private int add(String day) {
		return this.indramayu.send("/libur", fields(day, seen())).statusCode();
	}

	private static Map<String, String> fields(String day, String seen) {
		return Map.of("date", day, "occasion", "Hari Jadi Kabupaten Indramayu", "decree", "Keputusan Bupati 7/2026",
				"seen", seen);
	}

	private String seen() {
		var found = SEEN.matcher(this.indramayu.page());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private Instant due(CaseNumber number, ClockType clock) {
		return this.clocks.running(number.value(), clock).orElseThrow().dueAt();
	}

}
