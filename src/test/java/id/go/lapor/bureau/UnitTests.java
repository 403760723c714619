package id.go.lapor.bureau;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.AgencyRegister;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A coordinator founds, names and closes the units of their own body. */
@ProcessTest
@Tag("postgres")
class UnitTests {

	private static final String BODY = "pemda-3212";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	AgencyDirectory agencies;

	@Autowired
	AgencyRegister register;

	@Autowired
	OfficerDirectory officers;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	private BureauForms indramayu;

	@BeforeEach
	void signIn() {
		this.indramayu = new BureauForms(this.port, "koordinator.indramayu");
	}

	@AfterEach
	void asItWas() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.register.lock();
			this.jdbc.sql("update agency set active = false, function_code = null where code like 'pemda-3212-uji%'")
				.update();
			this.register.approve("kemensos", false);
		});
	}

	@Test
	void aNewUnitIsFoundAndTakesCasesThatItsLeadersSee() {
		add("ujibpbd", BODY, "Badan Penanggulangan Bencana Uji Indramayu", Map.of("words", "bencana banjiruji"));
		var code = BODY + "-ujibpbd";

		assertThat(this.agencies.search("banjiruji", 5)).extracting((agency) -> agency.code()).containsExactly(code);
		for (var leader : List.of("koordinator.indramayu", "kepala.indramayu", "wakil.indramayu")) {
			assertThat(this.officers.reachOf(leader)).as(leader).contains(code);
		}
		assertThat(this.officers.reachOf("petugas.dinsos.indramayu")).doesNotContain(code);
		var task = this.cases.task(this.cases.forwardedTo(code), "userTask_respond").getId();
		assertThat(Browser.of(this.port, "kepala.indramayu").get("/api/desk/tasks/" + task).statusCode())
			.isEqualTo(200);
		assertThat(this.indramayu.page()).contains("menambah unit Badan Penanggulangan Bencana Uji Indramayu");

		var refused = close(code, today());
		assertThat(refused).contains("masih memegang 1 laporan");
		assertThat(this.agencies.entry(code).orElseThrow().lastDay()).isNull();
	}

	@Test
	void aUnitIsRenamedUnderTheSameCode() {
		add("ujinama", BODY, "Dinas Uji Nama Indramayu", Map.of());
		var code = BODY + "-ujinama";
		var seen = this.indramayu.seen("code", code);

		assertThat(send("/unit/ubah",
				Map.of("code", code, "seen", seen, "name", "Dinas Uji Nama Baru Indramayu", "function", "TOURISM")))
			.isEqualTo(302);

		assertThat(this.agencies.find(code).orElseThrow().name()).isEqualTo("Dinas Uji Nama Baru Indramayu");
		assertThat(this.agencies.resolve("REGENCY", "TOURISM", "32.12").orElseThrow().code()).isEqualTo(code);
		var late = this.indramayu.send("/unit/ubah",
				Map.of("code", code, "seen", seen, "name", "Dinas Uji Terlambat Indramayu"));
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("diubah orang lain", "value=\"Dinas Uji Terlambat Indramayu\"");
		assertThat(this.indramayu
			.send("/unit",
					Map.of("parent", BODY, "abbreviation", "ujiwisata", "name", "Dinas Uji Wisata", "function",
							"TOURISM"))
			.body()).contains("sudah dipegang Dinas Uji Nama Baru");
	}

	@Test
	void aUnitClosesAfterItsLastDayAndOpensAgain() {
		add("ujitutup", BODY, "Dinas Uji Tutup Indramayu", Map.of());
		var code = BODY + "-ujitutup";
		add("ujibawah", code, "Bidang Uji Bawah Indramayu", Map.of());
		assertThat(close(code, today())).contains("masih ada Bidang Uji Bawah Indramayu");

		assertThat(close(BODY + "-ujibawah", today())).isEmpty();
		assertThat(this.agencies.receiving(BODY + "-ujibawah")).as("to the end of the day").isPresent();
		this.cases.moveClock(this.agencies.today().plusDays(1), 10, 0);
		assertThat(this.agencies.receiving(BODY + "-ujibawah")).isEmpty();
		assertThat(this.indramayu.page()).contains("ditutup");
		assertThat(close(code, today())).isEmpty();

		assertThat(send("/unit/buka", Map.of("code", code, "seen", this.indramayu.seen("code", code)))).isEqualTo(302);
		assertThat(this.agencies.entry(code).orElseThrow().lastDay()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "pemda-3212-dinsos,today,Masih ada 1 akun", "pemda-3212-inspektorat,today,hanya administrator",
			"pemda-3212-dlh,2020-01-01,mulai hari ini", "pemda-3212-dlh,besok,mulai hari ini",
			"pemda-3212-dlh,2999-01-01,paling lama satu tahun" })
	void whyAUnitCannotCloseIsSaid(String code, String day, String sentence) {
		assertThat(close(code, "today".equals(day) ? today() : day)).contains(sentence);
		assertThat(this.agencies.entry(code).orElseThrow().lastDay()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "x,pemda-3212,Dinas Uji Salah,Singkatan terdiri",
			"dinas uji,pemda-3212,Dinas Uji Salah,Singkatan terdiri",
			"dinsos,pemda-3212,Dinas Uji Salah,sudah dipakai sebuah unit",
			"ujisalah,kemensos,Dinas Uji Salah,sebagai induk", "ujisalah,pemda-3212,Din,Nama unit terdiri",
			"ujisalah,pemda-3212,dinas sosial kabupaten indramayu,Sudah ada unit bernama" })
	void whatIsWrongIsSaidAndNothingTypedIsLost(String abbreviation, String parent, String name, String sentence) {
		var refused = this.indramayu.send("/unit",
				Map.of("parent", parent, "abbreviation", abbreviation, "name", name, "words", "ujikata"));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains(sentence, "value=\"" + name + "\"", "value=\"" + abbreviation + "\"",
				"value=\"ujikata\"");
	}

	@ParameterizedTest
	@CsvSource({ "ubah", "tutup", "buka" })
	void anotherBodysUnitIsLikeOneThatNeverWas(String deed) {
		var kemensos = new BureauForms(this.port, "koordinator.kemensos");
		for (var code : List.of("pemda-3212-dinsos", "pemda-3212", "kemensos", "tidak-ada")) {
			assertThat(kemensos
				.send("/unit/" + deed,
						Map.of("code", code, "seen", "0000000000000000", "name", "Dinas Rebutan", "lastDay", today()))
				.statusCode()).as(code).isEqualTo(404);
		}
	}

	private void add(String abbreviation, String parent, String name, Map<String, String> more) {
		var fields = new HashMap<>(more);
		fields.putAll(Map.of("parent", parent, "abbreviation", abbreviation, "name", name));
		var answer = this.indramayu.send("/unit", fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
	}

	/** Empty when it was done, else the page that says why not. */
	private String close(String code, String day) {
		var answer = this.indramayu.send("/unit/tutup",
				Map.of("code", code, "seen", this.indramayu.seen("code", code), "lastDay", day));
		return (answer.statusCode() == 302) ? "" : answer.body();
	}

	private int send(String place, Map<String, String> fields) {
		return this.indramayu.send(place, fields).statusCode();
	}

	private String today() {
		return this.agencies.today().toString();
	}

}
