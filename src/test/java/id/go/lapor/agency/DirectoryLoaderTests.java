package id.go.lapor.agency;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.agency.AgencyHouse.MovableClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@AgencyTest
class DirectoryLoaderTests {

	@Autowired
	private DirectoryLoader loader;

	@Autowired
	private ShippedData shipped;

	@Autowired
	private AgencyTable agencies;

	@Autowired
	private DirectoryState state;

	@Autowired
	private AgencyRegister register;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void changesNothingWhenTheDataIsTheSame() {
		assertThat(this.loader.load(this.shipped.digest(), List.of(), List.of(), List.of())).isZero();
	}

	@Test
	void writesNothingWhenTheSameRowsComeUnderANewDigest() {
		assertThat(load("other", this.shipped.agencies())).isZero();
		assertThat(this.state.loadedDigest()).isEqualTo("other");
	}

	@Test
	void keepsWhatAnAdministratorEdited() {
		var edited = edit(row("pemda-3212-dinsos"), "Dinas Sosial dan Keluarga Kabupaten Indramayu",
				Origin.ADMINISTRATOR);
		this.agencies.put(edited);

		assertThat(load("other", this.shipped.agencies())).isZero();
		assertThat(row("pemda-3212-dinsos")).isEqualTo(edited);
	}

	@Test
	void keepsWhatABodySaysOfItselfAndFollowsTheDecreeAboutIt() {
		this.register.lock();
		this.register.approve("kemensos", true);
		var next = new ArrayList<>(this.shipped.agencies());
		next.replaceAll(
				(row) -> "kemensos".equals(row.agency().code()) ? edit(row, "Kementerian Baru", Origin.FILE) : row);

		assertThat(load("other", next)).isEqualTo(1);

		var standing = new AgencyDirectory(this.agencies, new RegionDirectory(), this.state).find("kemensos");
		assertThat(standing.orElseThrow().approvalRequired()).isTrue();
		assertThat(standing.orElseThrow().name()).isEqualTo("Kementerian Baru");
	}

	@Test
	void keepsWhatABodyMadeOfItsUnits() {
		var today = this.state.today();
		this.register.add("pemda-3212-damkar", "pemda-3212", new UnitWords("Damkar Kabupaten Indramayu", null, "api"),
				null);
		this.register.rename("pemda-3212-dinsos", new UnitWords("Dinas Sosial Baru", null, "sosial"), "SOCIAL_AFFAIRS");
		this.register.endOn("pemda-3212-dishub", today);

		assertThat(load("other", this.shipped.agencies())).isZero();

		var directory = new AgencyDirectory(this.agencies, new RegionDirectory(), this.state);
		assertThat(directory.receiving("pemda-3212-damkar").orElseThrow().regionCode()).isEqualTo("32.12");
		assertThat(directory.find("pemda-3212-dinsos").orElseThrow().name()).isEqualTo("Dinas Sosial Baru");
		assertThat(directory.receiving("pemda-3212-dishub")).isPresent();
		this.clock.passSeconds(86_400);
		assertThat(directory.receiving("pemda-3212-dishub")).isEmpty();
		assertThat(directory.entry("pemda-3212-dishub").orElseThrow().lastDay()).isEqualTo(today);
	}

	@Test
	void keepsWhatAnAdministratorAdded() {
		var own = row("pemda-3212-dinsos").agency();
		this.agencies
			.put(new AgencyRow(
					new Agency("pemda-3212-damkar", "Damkar Kabupaten Indramayu", null, "pemda-3212", AgencyLevel.UNIT,
							"FIRE", "32.12", own.zone(), false),
					"", false, true, Validity.ALWAYS, Origin.ADMINISTRATOR));

		assertThat(load("other", this.shipped.agencies())).isZero();
		assertThat(row("pemda-3212-damkar").active()).isTrue();
	}

	@Test
	void followsARowThatTheDataChanged() {
		var next = new ArrayList<>(this.shipped.agencies());
		next.replaceAll(
				(row) -> "kemensos".equals(row.agency().code()) ? edit(row, "Kementerian Baru", Origin.FILE) : row);

		assertThat(load("other", next)).isEqualTo(1);
		assertThat(row("kemensos").agency().name()).isEqualTo("Kementerian Baru");
	}

	@Test
	void closesARowThatTheDataDroppedAndOpensItAgain() {
		var next = new ArrayList<>(this.shipped.agencies());
		next.removeIf((row) -> "bp-bumn".equals(row.agency().code()));

		assertThat(load("other", next)).isEqualTo(1);
		assertThat(row("bp-bumn").active()).isFalse();
		assertThat(load("third", this.shipped.agencies())).isEqualTo(1);
		assertThat(row("bp-bumn").active()).isTrue();
	}

	@Test
	void fillsAnEmptyTable() {
		this.jdbc.sql("delete from agency where parent_code is not null").update();
		this.jdbc.sql("delete from agency").update();

		assertThat(load("other", this.shipped.agencies())).isEqualTo(this.shipped.agencies().size());
	}

	@Test
	void seesWhatAnotherNodeChangedWithinTheMinute() {
		var directory = new AgencyDirectory(this.agencies, new RegionDirectory(), this.state);
		assertThat(directory.receiving("kemensos")).isPresent();
		this.agencies.put(row("kemensos").closed());
		this.jdbc.sql("update agency_directory_state set stamp = 'of another node'").update();

		this.clock.passSeconds(29);
		assertThat(directory.receiving("kemensos")).isPresent();
		this.clock.passSeconds(1);

		assertThat(directory.receiving("kemensos")).isEmpty();
		assertThat(directory.find("kemensos")).isPresent();
		assertThat(directory.search("kemensos", 20)).isEmpty();
		assertThat(directory.resolve("MINISTRY", "SOCIAL_AFFAIRS", null)).isEmpty();
	}

	private int load(String digest, List<AgencyRow> rows) {
		return this.loader.load(digest, rows, this.shipped.categories(), this.shipped.questions());
	}

	private AgencyRow row(String code) {
		return this.agencies.rows()
			.stream()
			.filter((row) -> row.agency().code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static AgencyRow edit(AgencyRow row, String name, Origin origin) {
		var agency = row.agency();
		return new AgencyRow(
				new Agency(agency.code(), name, agency.nameEn(), agency.parentCode(), agency.level(), agency.function(),
						agency.regionCode(), agency.zone(), agency.approvalRequired()),
				row.searchWords(), row.toReview(), true, row.validity(), origin);
	}

}
