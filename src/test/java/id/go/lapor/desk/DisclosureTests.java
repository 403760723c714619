package id.go.lapor.desk;

import java.util.Arrays;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.conflict.Accused;
import id.go.lapor.engine.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads how much of a report, as a table. */
class DisclosureTests {

	private static final Tenure.Past THEN = new Tenure.Past(3, Instant.EPOCH);

	/** The unit that holds the case is accused; pemda stands above it. */
	private static final Accused ACCUSED = new Accused(
			List.of(new Accused.Branch("dinsos", Set.of("dinsos", "upt"), Set.of("pemda"))));

	/**
	 * The case is held by dinsos; dinkes writes a part; kemensos held it before. Columns:
	 * offices, agencies, status, anonymous, then the level, the timeline and whether the
	 * reporter is named.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VERIFIER                |               | UNVERIFIED  | false | ORIGINAL | OFFICERS | true
			VERIFIER                |               | UNVERIFIED  | true  | ORIGINAL | OFFICERS | false
			VERIFIER                |               | BLOCKED     | true  | ORIGINAL | OFFICERS | false
			VERIFICATION_SUPERVISOR |               | IN_PROGRESS | false | ORIGINAL | OFFICERS | true
			VERIFICATION_SUPERVISOR |               | IN_PROGRESS | true  | ORIGINAL | OFFICERS | false
			ARBITER                 |               | AWAITING_ASSIGNMENT | false | ORIGINAL | OFFICERS | false
			ARBITER                 |               | BLOCKED     | false | WITHHELD | OFFICERS | false
			OVERSIGHT_PANRB         |               | IN_PROGRESS | false | MASKED   | OFFICERS | false
			OVERSIGHT_KSP           |               | IN_PROGRESS | true  | MASKED   | OFFICERS | false
			OVERSIGHT_OMBUDSMAN     |               | BLOCKED     | false | MASKED   | OFFICERS | false
			AGENCY_OFFICER          | dinsos        | IN_PROGRESS | false | MASKED   | OFFICERS | true
			AGENCY_OFFICER          | dinsos        | IN_PROGRESS | true  | MASKED   | OFFICERS | false
			AGENCY_OFFICER          | dinsos        | BLOCKED     | false | WITHHELD | OFFICERS | false
			AGENCY_COORDINATOR      | pemda dinsos  | IN_PROGRESS | false | MASKED   | OFFICERS | true
			AGENCY_HEAD             | pemda dinsos  | IN_PROGRESS | true  | MASKED   | OFFICERS | false
			AGENCY_OFFICER          | dinkes        | IN_PROGRESS | false | MASKED   | OFFICERS | false
			AGENCY_OFFICER          | kemensos      | IN_PROGRESS | false | MASKED   | PARTIES  | false
			AGENCY_OFFICER          | disdukcapil   | IN_PROGRESS | false | NOTHING  | PUBLIC   | false
			AGENCY_COORDINATOR      | jabar         | IN_PROGRESS | false | NOTHING  | PUBLIC   | false
			PROCESS_ANALYST         | dinsos        | IN_PROGRESS | false | NOTHING  | PUBLIC   | false
			ADMINISTRATOR           |               | IN_PROGRESS | false | NOTHING  | PUBLIC   | false
			IDENTITY_OFFICER        |               | IN_PROGRESS | false | NOTHING  | PUBLIC   | false
			VERIFIER AGENCY_OFFICER | disdukcapil   | IN_PROGRESS | true  | ORIGINAL | OFFICERS | false
			""")
	void everyOfficeReadsItsLevel(String offices, String agencies, CaseStatus status, boolean anonymous,
			DisclosureLevel level, Visibility timeline, boolean named) {
		var disclosure = ReportDisclosure.of(viewer(offices, agencies), facts(status, anonymous));

		assertThat(disclosure.level()).isEqualTo(level);
		assertThat(disclosure.timeline()).isEqualTo(timeline);
		assertThat(disclosure.reporterNamed()).isEqualTo(named);
		assertThat(disclosure.past()).isEqualTo("kemensos".equals(agencies) ? THEN : null);
	}

	/** Whatever part they have in the case, and whatever other office they hold. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			AGENCY_OFFICER          | dinsos       | NOTHING
			AGENCY_OFFICER          | upt          | NOTHING
			AGENCY_COORDINATOR      | dinsos upt   | NOTHING
			AGENCY_HEAD             | dinsos upt   | NOTHING
			AGENCY_OFFICER          | dinsos kemensos | NOTHING
			VERIFIER AGENCY_OFFICER | dinsos       | NOTHING
			OVERSIGHT_PANRB         | dinsos       | NOTHING
			AGENCY_COORDINATOR      | pemda dinsos | MASKED
			AGENCY_HEAD             | pemda dinsos | MASKED
			AGENCY_OFFICER          | dinkes       | MASKED
			AGENCY_OFFICER          | kemensos     | MASKED
			VERIFIER                |              | ORIGINAL
			OVERSIGHT_OMBUDSMAN     |              | MASKED
			""")
	void whoIsAccusedReadsNothing(String offices, String agencies, DisclosureLevel level) {
		for (var status : CaseStatus.values()) {
			if (status != CaseStatus.BLOCKED) {
				var facts = new CaseFacts(status, false, "dinsos", Set.of("dinkes", "upt"),
						Map.of("kemensos", THEN, "upt", THEN), ACCUSED);
				assertThat(ReportDisclosure.of(viewer(offices, agencies), facts).level()).isEqualTo(level);
			}
		}
	}

	/** Lines and files from before, and afterwards what everybody reads. */
	@Test
	void whoGaveItAwayReadsWhatTheyHad() {
		var before = ReportDisclosure.of(viewer("AGENCY_OFFICER", "kemensos"), facts(CaseStatus.IN_PROGRESS, true));

		assertThat(before.readsLine(Visibility.PARTIES, 2, false)).isTrue();
		assertThat(before.readsLine(Visibility.OFFICERS, 2, false)).isFalse();
		assertThat(before.readsLine(Visibility.PARTIES, 3, true)).isFalse();
		assertThat(before.readsLine(Visibility.PUBLIC, 3, true)).isTrue();
		assertThat(before.readsLine(Visibility.PUBLIC, 3, false)).isFalse();
		assertThat(before.isCurrent()).isFalse();
	}

	@Test
	void whoHadItTwiceReadsUntilTheLastTime() {
		var later = new Tenure.Past(7, Instant.EPOCH.plusSeconds(7));
		var facts = new CaseFacts(CaseStatus.IN_PROGRESS, true, "pupr", Set.of(),
				Map.of("dinsos", THEN, "dinkes", later), Accused.NOBODY);

		assertThat(ReportDisclosure.of(viewer("AGENCY_OFFICER", "dinsos dinkes"), facts).past()).isEqualTo(later);
	}

	/**
	 * No combination of two offices, with every agency there is, names an anonymous
	 * reporter.
	 */
	@ParameterizedTest
	@EnumSource(Role.class)
	void nobodyIsToldWhoReportsAnonymously(Role office) {
		for (var other : Role.values()) {
			for (var status : CaseStatus.values()) {
				var viewer = new Viewer("x", EnumSet.of(office, other), Set.of("dinsos", "dinkes", "kemensos"));
				assertThat(ReportDisclosure.of(viewer, facts(status, true)).reporterNamed()).isFalse();
			}
		}
	}

	@ParameterizedTest
	@EnumSource(CaseStatus.class)
	void nothingIsReadWithoutAnOffice(CaseStatus status) {
		assertThat(ReportDisclosure.of(viewer("", "dinsos"), facts(status, false)).knowsTheCase()).isFalse();
	}

	/** Beside the task that decides on an opening, and nowhere else. */
	@ParameterizedTest
	@EnumSource(CaseStatus.class)
	void anIdentityOfficerReadsTheMaskedReportBesideATask(CaseStatus status) {
		var beside = new CaseFacts(status, true, "dinsos", Set.of("nasional"), Map.of(), Accused.NOBODY);

		var read = ReportDisclosure.of(viewer("IDENTITY_OFFICER", "nasional"), beside);

		assertThat(read.level())
			.isEqualTo((status == CaseStatus.BLOCKED) ? DisclosureLevel.WITHHELD : DisclosureLevel.MASKED);
		assertThat(read.reporterNamed()).isFalse();
		assertThat(ReportDisclosure.of(viewer("ADMINISTRATOR", "nasional"), beside).knowsTheCase()).isFalse();
	}

	@Test
	void beforeForwardingNoAgencyKnowsTheCase() {
		var facts = new CaseFacts(CaseStatus.UNVERIFIED, false, null, Set.of(), Map.of(), Accused.NOBODY);

		assertThat(ReportDisclosure.of(viewer("AGENCY_OFFICER", "dinsos"), facts).knowsTheCase()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VERIFIER                | | IN_PROGRESS | merge block
			VERIFICATION_SUPERVISOR | | MERGED      | unmerge block
			VERIFIER                | | CLOSED      |
			ARBITER                 | | IN_PROGRESS |
			OVERSIGHT_PANRB         | | IN_PROGRESS | extend
			OVERSIGHT_PANRB         | | ARCHIVED    |
			AGENCY_OFFICER          | dinsos | ANSWERED    | reply
			AGENCY_COORDINATOR      | dinsos | ANSWERED    | reply
			AGENCY_HEAD             | dinsos | ANSWERED    |
			AGENCY_OFFICER          | dinsos | IN_PROGRESS |
			AGENCY_OFFICER          | dinkes | ANSWERED    |
			""")
	void everyOfficeIsOfferedWhatItMayDo(String offices, String agencies, CaseStatus status, String allowed) {
		var may = CaseActions.of(viewer(offices, agencies), facts(status, false), false);

		var offered = Stream
			.of(may.merge() ? "merge" : "", may.unmerge() ? "unmerge" : "", may.block() ? "block" : "",
					may.reply() ? "reply" : "", may.extend() ? "extend" : "")
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining(" "));
		assertThat(offered).isEqualTo((allowed != null) ? allowed : "");
	}

	@ParameterizedTest
	@CsvSource({ "VERIFIER,'',IN_PROGRESS,true", "VERIFICATION_SUPERVISOR,'',UNVERIFIED,true",
			"OVERSIGHT_KSP,'',ANSWERED,true", "AGENCY_DEPUTY,dinsos,IN_PROGRESS,true",
			"AGENCY_OFFICER,dinkes,IN_PROGRESS,false", "ARBITER,'',AWAITING_ASSIGNMENT,false",
			"IDENTITY_OFFICER,'',IN_PROGRESS,false", "VERIFIER,'',CLOSED,false" })
	void whoeverWorksOnACaseOrWatchesOverItSaysThatItIsUrgent(String offices, String agencies, CaseStatus status,
			boolean may) {
		var calm = CaseActions.of(viewer(offices, agencies), facts(status, false), false);
		var urgent = CaseActions.of(viewer(offices, agencies), facts(status, false), true);

		assertThat(calm.urge()).isEqualTo(urgent.calm()).isEqualTo(may);
		assertThat(calm.calm() || urgent.urge()).isFalse();
	}

	private static CaseFacts facts(CaseStatus status, boolean anonymous) {
		return new CaseFacts(status, anonymous, "dinsos", Set.of("dinkes"), Map.of("kemensos", THEN), Accused.NOBODY);
	}

	private static Viewer viewer(String offices, String agencies) {
		var roles = EnumSet.noneOf(Role.class);
		words(offices).map(Role::valueOf).forEach(roles::add);
		return new Viewer("somebody", roles, words(agencies).collect(Collectors.toSet()));
	}

	private static Stream<String> words(String cell) {
		return (cell == null || cell.isBlank()) ? Stream.empty() : Arrays.stream(cell.strip().split(" +"));
	}

}
