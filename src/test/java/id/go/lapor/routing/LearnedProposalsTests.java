package id.go.lapor.routing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.LaporTest;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityErased;
import id.go.lapor.routing.learning.Answer;
import id.go.lapor.routing.learning.LearnedRouting;
import id.go.lapor.routing.learning.Question;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

/**
 * What a node learns from the cases in its database, and says to the next one. Every test
 * is rolled back and has a model of its own: the house around it learns nothing.
 */
@LaporTest
@Tag("postgres")
@Transactional
class LearnedProposalsTests {

	private static final String POTHOLE = "Jalan berlubang dan rusak parah, aspal mengelupas di jalan kabupaten";

	private static final String[] AGENCIES = { "bpjs-kesehatan", "polri", "kemensos", "bgn", "pemda-3212-pupr" };

	@Autowired
	private DecidedReports reports;

	@Autowired
	private DecidedCases decided;

	@Autowired
	private CaseDecisions decisions;

	@Autowired
	private LessonBook book;

	@Autowired
	private Candidates candidates;

	@Autowired
	private LearnedAnswers answers;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private AgencyDirectory agencies;

	@Autowired
	private RegionDirectory regions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private EntityManager session;

	@Test
	void proposesAgenciesWithTheMaskedWordsThatSpeakForThem() {
		this.reports.only(80, AGENCIES);
		var number = report("MBG di sekolah anak kami basi, siswa mual dan muntah setelah makan");

		var said = asked(learned(), number, Set.of());

		assertThat(said.known()).isTrue();
		assertThat(said.cases()).isEqualTo(80);
		assertThat(said.agencies()).hasSizeBetween(1, 3)
			.allMatch((one) -> one.confidence() > 0 && one.confidence() < 1)
			.first()
			.satisfies((first) -> {
				assertThat(first.code()).isEqualTo("bgn");
				assertThat(first.name()).isEqualTo("Badan Gizi Nasional");
				assertThat(first.words()).isNotEmpty().contains("mbg");
			});
	}

	@Test
	void doesNotKnowBeforeTheFirstFiftyCasesAndIsOfUseFromThenOn() {
		var numbers = this.reports.only(LearnedModel.FEWEST, AGENCIES);
		var asked = report("MBG di sekolah anak kami basi, siswa mual dan muntah setelah makan");
		assertThat(asked(learned(), asked, Set.of()).cases()).isEqualTo(LearnedModel.FEWEST);

		this.decided.forget(numbers.get(0));

		assertThat(asked(learned(), asked, Set.of())).isEqualTo(new LearnedAnswer(false, 0, List.of()));
	}

	@Test
	void twoNodesLearnTheSameFromTheSameRows() {
		var numbers = this.reports.only(80, AGENCIES);

		assertThat(answers(learned(), numbers)).isEqualTo(answers(learned(), numbers));
	}

	/** Every way in which a case leaves, and what is asked then to the last bit. */
	@Test
	void aCaseThatIsRemovedWasNeverLearned() {
		var numbers = this.reports.only(70, AGENCIES);
		var never = answers(learned(), numbers);

		var word = "zamrud berkilau di gudang";
		var removed = this.reports.write(word, "polri", "32.12", LocalDate.of(2025, 3, 1));
		var erased = this.reports.write(word, "bgn", "32.12", LocalDate.of(2025, 3, 2));
		var restricted = this.reports.write(word, "kemensos", "32.12", LocalDate.of(2025, 3, 3));
		var wordless = this.reports.write(word, "kemensos", "32.12", LocalDate.of(2025, 3, 4));
		var model = learned();
		assertThat(answers(model, numbers)).isNotEqualTo(never);

		this.decisions.remove(removed);
		this.decisions.follow(new IdentityErased(erased));
		this.jdbc.sql("update complaint set unpublished = true where case_number = ?")
			.param(restricted.value())
			.update();
		this.decided.touch(restricted);
		this.jdbc.sql("update complaint set masked_text = null where case_number = ?").param(wordless.value()).update();
		this.decided.touch(wordless);

		this.session.clear();

		assertThat(model.renew()).isTrue();
		assertThat(model.lesson().cases()).isEqualTo(70);
		assertThat(answers(model, numbers)).isEqualTo(never);
		assertThat(model.renew()).as("nothing changed since").isFalse();
	}

	@Test
	void learnsTheNewestOfEachAgencyAndNoMoreThanSoManyInAll() {
		this.reports.only(75, AGENCIES);
		var oldest = this.reports.write("paling lama", "polri", "32.12", LocalDate.of(2020, 1, 1));
		var newest = this.reports.write("paling baru", "polri", "32.12", LocalDate.of(2030, 1, 1));

		assertThat(this.decided.newest(3, 1_000)).filteredOn((one) -> one.agencyCode().equals("polri"))
			.hasSize(3)
			.extracting(DecidedCase::caseNumber)
			.contains(newest.value())
			.doesNotContain(oldest.value());
		assertThat(this.decided.newest(3, 4)).hasSize(4).first().satisfies((first) -> {
			assertThat(first.caseNumber()).isEqualTo(newest.value());
			assertThat(first.regionCode()).isEqualTo("32.12");
		});
	}

	/** The table holds what may be learned from, however many years go by. */
	@Test
	void forgetsWhatNobodyWillLearnFromAnyMore() {
		var oldest = this.reports.write("paling lama", "polri", "32.12", LocalDate.of(2020, 1, 1));
		for (int day = 1; day <= 40; day++) {
			this.reports.write("laporan ke " + day, "polri", "32.12", LocalDate.of(2021, 1, 1).plusDays(day));
		}
		var newest = this.register.require(report("paling baru"));

		this.decided.keep(newest, "polri", "polri", DecisionKind.CONFIRMED, Instant.parse("2031-01-01T00:00:00Z"));

		assertThat(this.decided.newest(1_000, 20_000)).filteredOn((one) -> one.agencyCode().equals("polri"))
			.hasSize(40)
			.extracting(DecidedCase::caseNumber)
			.doesNotContain(oldest.value());
	}

	/** Most cases of a unit come to it from its body, and not from a verifier. */
	@Test
	void forgetsWhatNobodyWillLearnFromOfAUnitToo() {
		var unit = "pemda-3212-pupr";
		var oldest = this.reports.write("paling lama", unit, "32.12", LocalDate.of(2020, 1, 1));
		for (int day = 1; day <= 40; day++) {
			this.reports.write("laporan ke " + day, unit, "32.12", LocalDate.of(2021, 1, 1).plusDays(day));
		}
		var newest = this.register.require(report("paling baru"));
		this.decided.keep(newest, "pemda-3212", "pemda-3212", DecisionKind.CONFIRMED,
				Instant.parse("2031-01-01T00:00:00Z"));

		this.decided.refine(newest.caseNumber(), "pemda-3212", unit);

		assertThat(this.decided.newest(1_000, 20_000)).filteredOn((one) -> one.agencyCode().equals(unit))
			.hasSize(40)
			.extracting(DecidedCase::caseNumber)
			.contains(newest.caseNumber().value())
			.doesNotContain(oldest.value());
	}

	/** A unit, where the directory has units and such reports went to one. */
	@Test
	void proposesAUnitOfABody() {
		this.reports.only(80, AGENCIES);

		assertThat(asked(learned(), report(POTHOLE), Set.of()).agencies()).first().satisfies((first) -> {
			assertThat(first.code()).isEqualTo("pemda-3212-pupr");
			assertThat(this.agencies.bodyOf(first.code()).code()).isEqualTo("pemda-3212");
		});
	}

	@Test
	void proposesToACoordinatorWhomOfTheUnitsSuchReportsWentTo() {
		this.reports.only(80, AGENCIES);
		var number = report(POTHOLE);
		var proposals = new LearnedProposals(learned(), this.candidates, this.answers, this.register, this.agencies);

		assertThat(proposals.among(number, Set.of("pemda-3212-pupr", "pemda-3212-dinsos"))).first()
			.satisfies((first) -> {
				assertThat(first.code()).isEqualTo("pemda-3212-pupr");
				assertThat(first.words()).isNotEmpty();
			});
		assertThat(proposals.among(number, Set.of("pemda-3212-unit-baru"))).as("whom nobody has learned of").isEmpty();
		assertThat(proposals.among(number, Set.of())).isEmpty();
	}

	/** Nor does another body get what was meant for one like it elsewhere. */
	@Test
	void doesNotKnowTheBodyOfAnotherPlaceNorTheSuccessorOfOneThatIsAbolished() {
		this.reports.only(80, AGENCIES);
		var model = learned();
		var abolished = spy(this.agencies);
		when(abolished.receiving("pemda-3212-pupr")).thenReturn(Optional.empty());

		assertThat(asked(model, report(POTHOLE, "33.74"), Set.of()).known()).as("elsewhere").isFalse();
		assertThat(asked(model, report(POTHOLE, "32.12.05"), Set.of()).known()).as("a district of the place").isTrue();
		assertThat(asked(model, new Candidates(abolished, this.regions), report(POTHOLE), Set.of()).known())
			.as("abolished since")
			.isFalse();
	}

	@Test
	void aCodeOfBeforeASplitIsThePlaceOfTodayAndACodeThatIsNoPlaceIsNobodys() {
		var split = this.candidates.competent(this.register.require(report(POTHOLE, "91.01")));
		assertThat(split.test("pemda-9301")).isTrue();
		assertThat(split.test("pemda-3212")).isFalse();
		var nowhere = this.candidates.competent(this.register.require(report(POTHOLE, "99.99")));
		assertThat(nowhere.test("pemda-3212")).isFalse();
		assertThat(nowhere.test("kemensos")).isTrue();
	}

	@Test
	void proposesNobodyWhoRefusedOrIsAccusedNorAnybodyBelow() {
		this.reports.only(80, AGENCIES);
		var model = learned();

		assertThat(codes(asked(model, report(POTHOLE), Set.of("pemda-3212")))).doesNotContain("pemda-3212-pupr");
		assertThat(codes(asked(model, report(POTHOLE), Set.of("polri")))).startsWith("pemda-3212-pupr")
			.doesNotContain("polri");
	}

	@Test
	void isNoSurerAmongThoseThatAreLeftThanAmongAll() {
		this.reports.only(80, AGENCIES);
		var model = learned();
		var number = report("MBG di sekolah anak kami basi, siswa mual dan muntah setelah makan", "33.74");

		var all = model.lesson().routing().answer(LessonBook.question(this.register.require(number)));

		assertThat(asked(model, number, Set.of()).agencies().get(0).confidence()).isCloseTo(all.confidence(),
				within(0.0001));
	}

	@ParameterizedTest
	@MethodSource
	void neverStopsACaseWhateverIsTyped(String text) {
		this.reports.only(80, AGENCIES);

		var said = asked(learned(), report(text), Set.of());

		assertThat(said.known()).isFalse();
		assertThat(said.agencies()).isEmpty();
	}

	static List<String> neverStopsACaseWhateverIsTyped() {
		return List.of("", "halo", "😡💡💡", "a".repeat(20_000), "qwrt zxcv ".repeat(1_900), "\ud83d", "電力 كهرباء");
	}

	@Test
	void wordsOfAHostileReportAreLettersAndDigits() {
		this.reports.only(80, AGENCIES);
		var said = asked(learned(), report("<img src=x onerror=alert(1)> MBG basi =cmd|' /C calc'!A0 siswa mual muntah"
				+ " {0} ${7*7} [[${7*7}]] sekolah makan MBG"), Set.of());

		assertThat(said.agencies()).isNotEmpty()
			.flatExtracting(LearnedAnswer.LearnedAgency::words)
			.isNotEmpty()
			.allMatch((word) -> ((String) word).matches("[\\p{L}\\p{N}]+"));
	}

	@Test
	void aModelThatFailsDoesNotKnow() {
		var broken = mock(LearnedRouting.class, (call) -> {
			throw new IllegalStateException("broken");
		});
		var model = mock(LearnedModel.class);
		when(model.lesson()).thenReturn(new Lesson("x", broken, 60, Instant.EPOCH));

		assertThat(asked(model, report("jalan rusak"), Set.of())).isEqualTo(new LearnedAnswer(false, 60, List.of()));
	}

	@Test
	void learningThatFailsLeavesNoModelThatMayKnowWhatWasTakenAway() {
		this.reports.only(60, AGENCIES);
		var names = mock(AgencyDirectory.class, (call) -> {
			throw new IllegalStateException("broken");
		});
		var model = new LearnedModel(this.book, names, this.clock);

		model.renew();

		assertThat(model.lesson().routing()).isNull();
	}

	@Test
	void figuresSayHowOldAndHowLargeTheModelIs() {
		this.reports.only(60, AGENCIES);
		var registry = new SimpleMeterRegistry();
		var model = new LearnedModel(this.book, this.agencies, this.clock);
		new ModelFigures(model, this.clock).bindTo(registry);
		assertThat(registry.get("lapor.learning.age").gauge().value()).isNaN();

		model.renew();

		assertThat(registry.get("lapor.learning.cases").gauge().value()).isEqualTo(60);
		assertThat(registry.get("lapor.learning.agencies").gauge().value()).isBetween(1.0, 5.0);
		assertThat(registry.get("lapor.learning.age").gauge().value()).isNotNegative();
	}

	private LearnedModel learned() {
		var model = new LearnedModel(this.book, this.agencies, this.clock);
		model.renew();
		return model;
	}

	private LearnedAnswer asked(LearnedModel model, CaseNumber number, Set<String> shut) {
		return asked(model, this.candidates, number, shut);
	}

	private LearnedAnswer asked(LearnedModel model, Candidates candidates, CaseNumber number, Set<String> shut) {
		var proposals = new LearnedProposals(model, candidates, this.answers, this.register, this.agencies);
		proposals.renew(number, shut);
		return proposals.of(number).orElseThrow();
	}

	private List<Answer> answers(LearnedModel model, List<CaseNumber> numbers) {
		return numbers.stream()
			.map((number) -> LessonBook.question(this.register.require(number)))
			.map((question) -> new Question(question.text() + " zamrud gudang", "", question.region(), ""))
			.map(model.lesson().routing()::answer)
			.toList();
	}

	private static List<String> codes(LearnedAnswer answer) {
		return answer.agencies().stream().map(LearnedAnswer.LearnedAgency::code).toList();
	}

	private CaseNumber report(String text) {
		return report(text, "32.12");
	}

	/** A report that nobody decided on. */
	private CaseNumber report(String text, String region) {
		var number = this.reports.write(text, "polri", region, LocalDate.of(2026, 2, 2));
		this.decided.forget(number);
		return number;
	}

}
