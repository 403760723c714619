package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.engine.Role;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.search.Facet;
import id.go.lapor.search.OfficerScope;
import id.go.lapor.search.SearchCorpus;
import id.go.lapor.search.SearchWish;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that somebody may not read has any influence on what search answers them: every
 * answer, to the last sign, is that of a house which never knew those reports. A leak of
 * every kind is planted, and found by the same comparison.
 */
@LaporTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPermissionTests {

	/** Somewhere no other test has reports. */
	private static final String REGION = "91.03";

	private static final String PHONE = "081298765432";

	@Autowired
	CaseDriver cases;

	@Autowired
	SearchCorpus corpus;

	@Autowired
	AgencyDirectory agencies;

	@Autowired
	ComplaintRegister register;

	@Autowired
	Accusations accusations;

	@Autowired
	IdentityVault vault;

	@Autowired
	PlatformTransactionManager transactions;

	private final List<CaseNumber> numbers = new ArrayList<>();

	@BeforeAll
	void aMixedArchive() {
		this.cases.startOfTime();
		open("Kwarsaputih di pasar", "Gedung kwarsaputih retak, hubungi " + PHONE);
		forwarded("Dinding pasar", "Dinding kwarsaputih dekat zamrudhijau roboh", false, false);
		forwarded("Zamrudhijau hilang", "Taman kwarsaputih zamrudhijau hilang sebagian", false, false);
		forwarded("Kwarsaputih gelap", "Papan zamrudhijau kwarsaputih padam", true, false);
		for (int copy = 0; copy < 6; copy++) {
			forwarded("Rahasia kwarsapotah", "Orang dalam kwarsaputih menerima uang, kwarsapotah kwarsamerah",
					copy % 2 == 0, true);
		}
		handed("Kwarsaputih untuk dinas", "Laporan kwarsaputih zamrudhijau untuk dinas sosial", CaseDriver.DINSOS,
				false);
		handed("Kwarsaputih rahasia dinas", "Laporan rahasia kwarsaputih tentang zamrudhijau", CaseDriver.DINSOS, true);
		this.numbers.add(this.cases.file(report("Kwarsapendam menunggu", "Belum ada yang memeriksa", false, false)));
		this.numbers
			.add(this.cases.file(report("Kwarsaputih belum diverifikasi", "Menunggu kwarsaputih", false, true)));
		handed("Kwarsamerah rusak", "Laporan zamrudkuning retak", CaseDriver.DINSOS, false);
		handed("Zamrudkuning rusak", "Laporan kwarsamerah retak", CaseDriver.DINSOS, false);
		handed("Laporan lain", "Laporan zamrudkuning lain", CaseDriver.DINSOS, false);
		var blocked = forwarded("Kwarsaputih terblokir", "Kata kasar kwarsaputih", false, false);
		alter(blocked, (complaint) -> complaint.block(ActorRole.VERIFIER, "kasar"));
		var accusing = handed("Kwarsaputih menuduh", "Pegawai dinas minta uang kwarsaputih", CaseDriver.DINSOS, false);
		this.accusations.add(accusing, CaseDriver.DINSOS, ActorRole.VERIFIER);
		var refused = forwarded("Kwarsaputih ditolak", "Bukan kwarsaputih kami", false, true);
		alter(refused, (complaint) -> complaint.refuse("kemenkes", ActorRole.OFFICER, "bukan kami"));
		this.corpus.catchUp();
	}

	@AfterAll
	void theClockGoesOn() {
		ClockUtil.reset();
	}

	@Test
	void unreadableReportsHaveNoInfluenceOnAnyAnswer() {
		var scopes = new LinkedHashMap<OfficerScope, String>();
		viewers().forEach((name, viewer) -> scopes.merge(scope(viewer), name, (one, other) -> one + ", " + other));
		int readers = 0;
		for (var scope : scopes.keySet()) {
			try (var pure = this.corpus.pureFor(this.numbers, this.corpus.readableBy(scope))) {
				for (var wish : wishes().entrySet()) {
					assertThat(this.corpus.officersAnswer(wish.getValue(), scope))
						.as("%s looks for %s", scopes.get(scope), wish.getKey())
						.isEqualTo(pure.officersAnswer(wish.getValue(), scope));
				}
			}
			readers += this.corpus.officersAnswer(SearchCorpus.words("kwarsaputih"), scope).startsWith("total 0") ? 0
					: 1;
		}
		assertThat(readers).as("different readers who find something").isBetween(9, scopes.size() - 2);
	}

	@Test
	void everybodyFindsWhatIsPublicAndNothingElseCounts() {
		try (var pure = this.corpus.pureFor(this.numbers, Complaint::isPublic)) {
			for (var wish : wishes().entrySet()) {
				var answer = this.corpus.publicAnswer(wish.getValue());
				assertThat(answer).as(wish.getKey()).isEqualTo(pure.publicAnswer(wish.getValue()));
				assertThat(answer).as(wish.getKey()).doesNotContain("ahasia", "kwarsapotah", "kasar", "uang,", PHONE);
			}
		}
		assertThat(this.corpus.publicAnswer(SearchCorpus.words("kwarsaputih"))).startsWith("total 6,");
		assertThat(this.corpus.publicAnswer(SearchCorpus.words("kwarsapotah"))).startsWith("total 0,")
			.contains("meant kwarsaputih");
	}

	@Test
	void aForgottenLimitIsSeenInTotalsAndFacets() {
		var scope = scope(viewers().get("petugas.dinsos.indramayu"));
		assertLeakIsFound(SearchCorpus.words("kwarsaputih"), scope, 1, false, "AGENCY");
	}

	@Test
	void unreadableHitsAreSeenWhereNobodyChecksThem() {
		var scope = scope(viewers().get("petugas.dinsos.indramayu"));
		assertLeakIsFound(SearchCorpus.words("kwarsaputih"), scope, 1, true, "ahasia");
	}

	/**
	 * The first word is rare for this officer, and common in reports that are not theirs.
	 */
	@Test
	void weightsThatKnowEveryReportAreSeenInTheOrder() {
		var scope = scope(viewers().get("petugas.dinsos.indramayu"));
		assertLeakIsFound(SearchCorpus.words("kwarsamerah zamrudkuning"), scope, 0, false, "total 2,");
	}

	@Test
	void suggestionsFromEveryReportAreSeen() {
		var scope = scope(viewers().get("petugas.dinsos.indramayu"));
		assertLeakIsFound(SearchCorpus.words("kwarsapenda"), scope, 2, true, "meant kwarsapendam");
	}

	/** Nobody is written down for reading a word that is only proposed. */
	@Test
	void aWordOfASecretReportIsProposedToNobody() {
		var scope = scope(viewers().get("verifier"));

		assertThat(this.corpus.officersAnswer(SearchCorpus.words("kwarsapotah"), scope)).startsWith("total 6,");
		assertThat(this.corpus.officersAnswer(SearchCorpus.words("kwarsapota"), scope)).startsWith("total 0,")
			.doesNotContain("kwarsapotah");
	}

	@Test
	void originalWordsThatAreMarkedAreSeen() {
		var number = this.numbers.get(0);
		var masked = this.corpus.publicAnswer(SearchCorpus.words("kwarsaputih retak"));

		assertThat(masked).contains(number.value()).doesNotContain(PHONE);
		assertThat(SearchCorpus.marked("retak", this.vault.original(number.value()).text())).contains(PHONE);
	}

	/** At once, and not only when the index follows. */
	@Test
	void whatMayNoLongerBeReadIsNoLongerFound() {
		var ways = new LinkedHashMap<String, Consumer<Complaint>>();
		ways.put("nilamrahasia", (complaint) -> complaint.tightenPrivacy(null, true));
		ways.put("nilamblokir", (complaint) -> complaint.block(ActorRole.VERIFIER, "kasar"));
		ways.put("nilamditarik", (complaint) -> {
			complaint.unpublish();
			complaint.remark(CaseEvent.DATA_REQUEST_FULFILLED, ActorRole.REPORTER, null, null);
		});
		ways.forEach((word, way) -> {
			var number = forwarded("Laporan " + word, "Laporan tentang " + word, false, false);
			this.corpus.catchUp();
			assertThat(this.corpus.publicAnswer(SearchCorpus.words(word))).as(word).startsWith("total 1,");

			alter(number, way);

			assertThat(this.corpus.publicAnswer(SearchCorpus.words(word))).as(word).startsWith("total 0,");
			this.corpus.catchUp();
			assertThat(this.corpus.publicAnswer(SearchCorpus.words(word))).as(word).startsWith("total 0,");
		});
	}

	@Test
	void whoIsAccusedSinceFindsItNoMore() {
		var scope = scope(viewers().get("petugas.dinsos.indramayu"));
		var number = handed("Laporan nilamtuduh", "Laporan tentang nilamtuduh", CaseDriver.DINSOS, false);
		this.corpus.catchUp();
		assertThat(this.corpus.officersAnswer(SearchCorpus.words("nilamtuduh"), scope)).startsWith("total 1,");

		this.accusations.add(number, CaseDriver.DINSOS, ActorRole.VERIFIER);

		assertThat(this.corpus.officersAnswer(SearchCorpus.words("nilamtuduh"), scope)).startsWith("total 0,");
		this.corpus.catchUp();
		assertThat(this.corpus.officersAnswer(SearchCorpus.words("nilamtuduh"), scope)).startsWith("total 0,");
	}

	private void assertLeakIsFound(SearchWish wish, OfficerScope scope, int forgotten, boolean unchecked, String sign) {
		var honest = this.corpus.officersAnswer(wish, scope);
		var leaking = this.corpus.leakingAnswer(wish, scope, forgotten, unchecked);
		assertThat(leaking).isNotEqualTo(honest).contains(sign);
		try (var pure = this.corpus.pureFor(this.numbers, this.corpus.readableBy(scope))) {
			assertThat(honest).isEqualTo(pure.officersAnswer(wish, scope));
		}
	}

	private Map<String, SearchWish> wishes() {
		var wishes = new LinkedHashMap<String, SearchWish>();
		for (var typed : List.of("kwarsaputih", "kwarsaputih zamrudhijau", "zamrudhijau kwarsaputih retak roboh",
				"\"kwarsaputih zamrudhijau\"", "kwarsa*", "kwarsaputeh~", "kwarsapota", "kwarsaputi",
				"kwarsaputih -zamrudhijau", "rahasia", "kwarsaputih rahasia", "kwarsapotah",
				"kwarsamerah zamrudkuning")) {
			wishes.put(typed, SearchCorpus.words(typed));
		}
		wishes.put("newest", new SearchWish("kwarsaputih", Map.of(), true, 1));
		wishes.put("page 2", new SearchWish("kwarsaputih", Map.of(), false, 2));
		wishes.put("all of a region", new SearchWish(null, Map.of(Facet.REGION, REGION), false, 1));
		wishes.put("of a body", new SearchWish("kwarsaputih", Map.of(Facet.AGENCY, CaseDriver.KEMENSOS), false, 1));
		wishes.put("of a status", new SearchWish("kwarsaputih", Map.of(Facet.STATUS, "IN_PROGRESS"), false, 1));
		wishes.put("of a category", new SearchWish("kwarsaputih", Map.of(Facet.CATEGORY, "SOCIAL_AID"), false, 1));
		wishes.put("secret ones", new SearchWish("kwarsaputih", Map.of(Facet.DISCLOSURE, "SECRET"), false, 1));
		return wishes;
	}

	private Map<String, Viewer> viewers() {
		var viewers = new LinkedHashMap<String, Viewer>();
		for (var role : Role.values()) {
			viewers.put(role.id(), new Viewer("x", EnumSet.of(role), Set.of()));
		}
		var indramayu = Set.copyOf(this.agencies.subtree(CaseDriver.INDRAMAYU));
		viewers.put("koordinator.indramayu", new Viewer("x", EnumSet.of(Role.AGENCY_COORDINATOR), indramayu));
		viewers.put("kepala.indramayu", new Viewer("x", EnumSet.of(Role.AGENCY_HEAD), indramayu));
		viewers.put("petugas.dinsos.indramayu",
				new Viewer("x", EnumSet.of(Role.AGENCY_OFFICER), Set.of(CaseDriver.DINSOS)));
		viewers.put("petugas.kemensos", new Viewer("x", EnumSet.of(Role.AGENCY_OFFICER), Set.of(CaseDriver.KEMENSOS)));
		viewers.put("wakil.kemensos", new Viewer("x", EnumSet.of(Role.AGENCY_DEPUTY), Set.of(CaseDriver.KEMENSOS)));
		viewers.put("pengawas di dinsos",
				new Viewer("x", EnumSet.of(Role.OVERSIGHT_KSP, Role.AGENCY_OFFICER), Set.of(CaseDriver.DINSOS)));
		return viewers;
	}

	private OfficerScope scope(Viewer viewer) {
		return SearchKeys.of(viewer, this.agencies::path);
	}

	private CaseNumber open(String title, String text) {
		return forwarded(title, text, false, false);
	}

	private CaseNumber forwarded(String title, String text, boolean anonymous, boolean secret) {
		var number = this.cases.file(report(title, text, anonymous, secret));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.numbers.add(number);
		return number;
	}

	private CaseNumber handed(String title, String text, String unit, boolean secret) {
		var number = this.cases.file(report(title, text, false, secret));
		this.cases.forward(number, unit);
		this.numbers.add(number);
		return number;
	}

	private void alter(CaseNumber number, Consumer<Complaint> change) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.register.alter(number, change));
	}

	private static NewReport report(String title, String text, boolean anonymous, boolean secret) {
		var base = CaseDriver.report();
		return new NewReport("COMPLAINT", title, text + " dan mohon ditindaklanjuti.", "SOCIAL_AID", REGION, null,
				base.eventDate(), null, anonymous, secret, null, base.reporter());
	}

}
