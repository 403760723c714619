package id.go.lapor.oversight;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.sla.AnswerWatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What each of the three offices that watch is shown, and nobody else. */
@ProcessTest
@Tag("postgres")
class OversightViewTests {

	private static final String STEWARD = "/petugas/pengawasan/panrb";

	private static final String OMBUDSMAN = "/petugas/pengawasan/ombudsman";

	/** No other test forwards to it, so that it is as silent as this one wants. */
	private static final String QUIET = "kemenpanrb";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	BodyWatch bodies;

	@Autowired
	SilenceWatch silence;

	@Autowired
	ComplaintRegister register;

	@Autowired
	Programmes programmes;

	@Autowired
	AgencyDirectory agencies;

	@Autowired
	CategoryDirectory categories;

	@Autowired
	AnswerWatch watch;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void aBodyIsCountedWithItsUnitsFromTheDateOfItsAnswer() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);

		assertThat(share(number, CaseDriver.INDRAMAYU)).isEqualTo(Map.of(Measure.OPEN, 1));
		this.cases.moveClock(LocalDate.of(2026, 2, 3), 9, 0);
		assertThat(share(number, CaseDriver.INDRAMAYU)).isEqualTo(Map.of(Measure.OPEN, 1, Measure.NEAR, 1));

		this.cases.passDays(number, 8);
		assertThat(share(number, CaseDriver.INDRAMAYU)).containsEntry(Measure.OVER, 1).containsEntry(Measure.OPEN, 1);
		assertThat(list(STEWARD + "/pemda-3212?daftar=lewat", "panrb")).contains(number.spoken(),
				"lewat tenggat sejak");
		assertThat(list(STEWARD + "/pemda-3212?daftar=terbuka", "panrb")).contains(number.spoken());
	}

	@Test
	void anAnswerAfterItsDateIsLateForAWeek() {
		var before = figures(CaseDriver.KEMENSOS);
		var number = this.cases.withAgency();
		this.cases.passDays(number, 8);
		this.cases.answer(number);

		assertThat(more(before, CaseDriver.KEMENSOS)).containsEntry(Measure.LATE, 1).containsEntry(Measure.OPEN, 1);
		assertThat(list(STEWARD + "/kemensos?daftar=terlambat", "panrb")).contains(number.spoken());

		this.cases.passDays(number, 8);
		assertThat(list(STEWARD + "/kemensos?daftar=terlambat", "panrb")).doesNotContain(number.spoken());
	}

	/** The reporter is asked: the body is not late while it may not work. */
	@Test
	void whatRestsIsNotOverdue() {
		var number = this.cases.withAgency();
		this.cases.write(number, "userTask_respond", "question", "Nomor kartunya berapa?");
		this.cases.complete(number, "userTask_respond", Map.of("responseDecision", "ASK"));

		this.cases.moveClock(LocalDate.of(2026, 2, 12), 9, 0);

		assertThat(share(number, CaseDriver.KEMENSOS)).isEqualTo(Map.of(Measure.OPEN, 1));
		assertThat(this.watch.of(List.of(number.value()))).isEmpty();
	}

	@Test
	void aRefusalStaysWithTheBodyThatRefused() {
		var before = figures(CaseDriver.KEMENSOS);
		var number = this.cases.withAgency();
		this.cases.write(number, "userTask_respond", "reason", "Kartu ini dicetak pemerintah daerah.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.DINSOS));

		assertThat(more(before, CaseDriver.KEMENSOS)).containsEntry(Measure.REFUSED, 1).doesNotContainKey(Measure.OPEN);
		assertThat(list(STEWARD + "/kemensos?daftar=terbuka", "panrb")).doesNotContain(number.spoken());
		assertThat(list(STEWARD + "/kemensos?daftar=ditolak", "panrb")).contains(number.spoken());
	}

	@Test
	void theOmbudsmanSeesWhatWasContestedTwiceWhatIsOverAndWhoIsSilent() {
		var number = this.cases.forwardedTo(QUIET);
		var contested = this.cases.withAgency();
		this.jdbc.sql("update complaint set contests = 2 where case_number = ?").param(contested.value()).update();
		this.cases.passDays(number, 12);

		assertThat(this.silence.bodies()).filteredOn((body) -> body.code().equals(QUIET))
			.singleElement()
			.satisfies((body) -> assertThat(body.waiting()).isPositive());
		assertThat(list(OMBUDSMAN, "ombudsman")).contains("/ombudsman/instansi/" + QUIET);
		assertThat(list(OMBUDSMAN + "/instansi/" + QUIET, "ombudsman")).contains(number.spoken());
		assertThat(all(OMBUDSMAN + "/keberatan")).contains(contested.spoken());

		this.cases.passDays(number, 14);
		assertThat(all(OMBUDSMAN + "/tenggat")).contains(number.spoken(), "disampaikan kepada Ombudsman");

		this.cases.answer(number);
		assertThat(this.silence.bodies()).extracting(SilentBody::code).doesNotContain(QUIET);
	}

	@ParameterizedTest
	@CsvSource({ "panrb,/panrb", "ksp,/ksp", "ombudsman,/ombudsman" })
	void eachOfficeIsLedToItsOwnViewAndReadsNoOther(String office, String own) {
		var browser = Browser.of(this.port, office);

		assertThat(browser.get("/petugas/pengawasan").headers().firstValue("Location").orElse("")).endsWith(own);
		for (var view : List.of("/panrb", "/ksp", "/ombudsman")) {
			assertThat(browser.page("/petugas/pengawasan" + view).statusCode()).as(view)
				.isEqualTo(view.equals(own) ? 200 : 403);
		}
		assertThat(browser.page("/petugas/cari").body()).contains("href=\"/petugas/pengawasan\"");
		assertThat(browser.page("/petugas/pengawasan" + own + "/tidak-ada").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyElseIsLedThere() {
		var verifier = Browser.of(this.port, "verifikator");

		assertThat(verifier.get("/petugas/pengawasan").statusCode()).isEqualTo(403);
		assertThat(verifier.page("/petugas/cari").body()).doesNotContain("/petugas/pengawasan");
	}

	/** A list asks the rule of disclosure for every line. */
	@Test
	void whatTheReaderMayNotReadStandsInNoList() {
		var number = this.cases.withAgency();
		var blind = new WatchedCases(this.register, (complaints) -> Set.of(), this.watch, this.programmes,
				this.agencies, this.categories);

		assertThat(blind.lines(List.of(number))).isEmpty();
	}

	@Test
	void theWorstComesFirst() {
		var calm = new Figures("a", "A", Map.of(Measure.OPEN, 900, Measure.LATE, 9));
		var near = new Figures("b", "B", Map.of(Measure.NEAR, 5));
		var over = new Figures("c", "C", Map.of(Measure.OVER, 1));

		assertThat(List.of(calm, near, over)).isSortedAccordingTo(Figures.WORST.reversed());
	}

	@Test
	void aListIsTurnedOverAndEnds() {
		var many = IntStream.range(0, 120).boxed().toList();

		assertThat(Sheet.of(many, "1").lines()).hasSize(50);
		assertThat(Sheet.of(many, "3")).isEqualTo(new Sheet<>(many.subList(100, 120), 3, false));
		assertThat(Sheet.of(many, "99").lines()).isEmpty();
		assertThat(Sheet.of(many, "<b>").page()).isOne();
		assertThat(Sheet.of((skip) -> many.subList(0, 51), "20").more()).as("nobody counts beyond a thousand")
			.isFalse();
	}

	/** Every page, as others may have left more than one page has. */
	private String all(String address) {
		var pages = new StringBuilder();
		for (int page = 1; page <= 20; page++) {
			var body = list(address + "?hal=" + page, "ombudsman");
			pages.append(body);
			if (!body.contains("hal=" + (page + 1))) {
				break;
			}
		}
		return pages.toString();
	}

	private String list(String address, String office) {
		var page = Browser.of(this.port, office).page(address);
		assertThat(page.statusCode()).as(address).isEqualTo(200);
		assertThat(page.body()).doesNotContain("Maman", "081234567890");
		return page.body();
	}

	private Map<Measure, Integer> figures(String body) {
		return this.bodies.figures()
			.stream()
			.filter((one) -> one.code().equals(body))
			.findFirst()
			.map(Figures::counts)
			.orElse(Map.of());
	}

	/**
	 * What one case adds to its body's figures: those of others change too when the clock
	 * is moved.
	 */
	private Map<Measure, Integer> share(CaseNumber number, String body) {
		var others = new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("update sla_clock set calendar_owner = 'nobody' where case_number = ?")
				.param(number.value())
				.update();
			this.jdbc.sql("update complaint set agency_code = null where case_number = ?")
				.param(number.value())
				.update();
			return figures(body);
		});
		return more(others, body);
	}

	/** What has come since, without what stayed as it was. */
	private Map<Measure, Integer> more(Map<Measure, Integer> before, String body) {
		var now = new EnumMap<Measure, Integer>(Measure.class);
		figures(body).forEach((measure, count) -> {
			int difference = count - before.getOrDefault(measure, 0);
			if (difference != 0) {
				now.put(measure, difference);
			}
		});
		return now;
	}

}
