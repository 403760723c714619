package id.go.lapor.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.sla.ClockType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class AudiencesTests {

	static final CaseNumber NUMBER = CaseNumber.of("5724000000");

	@ParameterizedTest
	@EnumSource
	void everyEventTellsSomebodyOrIsSilentOnPurpose(CaseEvent event) {
		assertThat(Audiences.of(event).isEmpty()).as("%s has an audience, or is listed as silent", event)
			.isEqualTo(Audiences.SILENT.contains(event));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			textBlock = """
					REPORT_RECEIVED,      -,                                    UNVERIFIED,          REPORTER
					FORWARDED,            -,                                    IN_PROGRESS,         REPORTER
					DISPOSITION_RECORDED, -,                                    IN_PROGRESS,         HOLDER_OFFICERS HOLDER_COORDINATOR
					QUESTION_ASKED,       -,                                    AWAITING_COMPLETION, REPORTER
					DATA_COMPLETED,       -,                                    UNVERIFIED,          VERIFIERS
					DATA_COMPLETED,       -,                                    IN_PROGRESS,         HOLDER_OFFICERS
					REFUSED,              kemensos,                             AWAITING_ASSIGNMENT, REPORTER VERIFIERS
					RULED,                -,                                    IN_PROGRESS,         REPORTER HEAD
					RECALLED,             -,                                    AWAITING_ASSIGNMENT, VERIFIERS HOLDER_OFFICERS HEAD
					ANSWER_SUBMITTED,     -,                                    IN_PROGRESS,         HEAD
					FEEDBACK_OPENED,      -,                                    ANSWERED,            REPORTER
					CONTESTED,            1,                                    REPORTER_RESPONDED,  REPORTER
					CONTESTED,            2,                                    UNDER_REVIEW,        REPORTER OVERSIGHT
					CLOSED_AUTOMATICALLY, -,                                    CLOSED,              REPORTER
					NOTE_ADDED,           -,                                    MERGED,              -
					REMINDED,             FEEDBACK:1,                           ANSWERED,            REPORTER
					REMINDED,             COMPLETION:1,                         AWAITING_COMPLETION, REPORTER
					REMINDED,             VERIFICATION:1,                       UNVERIFIED,          VERIFIERS
					REMINDED,             FIRST_ANSWER:1,                       IN_PROGRESS,         HOLDER_OFFICERS
					ESCALATED,            VERIFICATION:1:SUPERVISOR,            UNVERIFIED,          SUPERVISOR
					ESCALATED,            FIRST_ANSWER:1:HEAD,                  IN_PROGRESS,         HEAD
					ESCALATED,            FIRST_ANSWER:2:OVERSIGHT,             IN_PROGRESS,         OVERSIGHT
					ESCALATED,            APPROVAL:1:DEPUTY,                    IN_PROGRESS,         DEPUTY
					ESCALATED,            SUBSTANTIVE:1:OMBUDSMAN,              IN_PROGRESS,         OMBUDSMAN
					ESCALATED,            REROUTING:1:ARBITER,                  AWAITING_ASSIGNMENT, ARBITER
					ESCALATED,            RULING:2:PRESIDENTIAL_STAFF,          AWAITING_ASSIGNMENT, PRESIDENTIAL_STAFF
					ESCALATED,            CONTRIBUTION:1:HEAD:pemda-3212-dishub, IN_PROGRESS,        HEAD
					""")
	void tellsWhoeverTheTableNames(CaseEvent event, String detail, CaseStatus status, String expected) {
		var recipients = Desk.recipients(change(event, detail), complaint(status));
		assertThat(recipients.stream().map(Enum::name))
			.containsExactlyInAnyOrderElementsOf((expected != null) ? Set.of(expected.split(" ")) : Set.of());
	}

	@ParameterizedTest
	@EnumSource
	void everyLevelOfEveryLadderHasARecipient(ClockType clock) {
		for (int level = 1; level <= clock.ladder().size(); level++) {
			var detail = clock + ":" + level + ":" + clock.ladder().get(level - 1);
			assertThat(Desk.recipients(change(CaseEvent.ESCALATED, detail), complaint(CaseStatus.IN_PROGRESS)))
				.as(detail)
				.hasSize(1)
				.doesNotContain(Recipient.REPORTER);
		}
	}

	@Test
	void theThirdDeciderIsTheArbiter() {
		var complaint = complaint(CaseStatus.AWAITING_ASSIGNMENT);
		given(complaint.needsRuling()).willReturn(true);
		assertThat(Desk.recipients(change(CaseEvent.REFUSED, "kemensos"), complaint)).contains(Recipient.ARBITER)
			.doesNotContain(Recipient.VERIFIERS);
	}

	@Test
	void nobodyOfAnAgencyIsToldBeforeOneHoldsTheCase() {
		var complaint = complaint(CaseStatus.UNVERIFIED);
		given(complaint.agencyCode()).willReturn(null);
		assertThat(Desk.recipients(change(CaseEvent.WITHDRAWN, null), complaint)).containsExactly(Recipient.REPORTER);
	}

	/** A recalled case still carries the code of the body that lost it. */
	@ParameterizedTest
	@EnumSource(names = { "MARKED_URGENT", "PROGRAMME_ENTERED" })
	void whoeverGaveTheCaseAwayIsNotToldWhatItIsMarkedWith(CaseEvent mark) {
		var complaint = complaint(CaseStatus.IN_PROGRESS);
		assertThat(Desk.recipients(change(mark, null), complaint)).containsExactlyInAnyOrder(Recipient.HOLDER_OFFICERS,
				Recipient.HEAD);

		given(complaint.isHeld()).willReturn(false);
		assertThat(Desk.recipients(change(mark, null), complaint)).isEmpty();
	}

	@Test
	void everyRecipientIsReachedByTheTable() {
		var reached = EnumSet.noneOf(Recipient.class);
		for (var event : CaseEvent.values()) {
			for (var status : CaseStatus.values()) {
				details(event)
					.forEach((detail) -> reached.addAll(Desk.recipients(change(event, detail), complaint(status))));
			}
		}
		assertThat(reached).containsExactly(Recipient.values());
	}

	/** What an event can carry. */
	static Set<String> details(CaseEvent event) {
		var clocks = Arrays.stream(ClockType.values());
		return switch (event) {
			case ARCHIVED -> Set.of("SPAM", "HATE_SPEECH", "NOT_PUBLIC_SERVICE", "UNCLEAR");
			case INTERIM_ANSWERED -> Set.of("2026-09-30");
			case REMINDED -> Set.of("VERIFICATION:1", "FIRST_ANSWER:1", "COMPLETION:1", "FEEDBACK:1", "FEEDBACK:2");
			case DATA_REQUEST_WAITING, DATA_REQUEST_FULFILLED, DATA_REQUEST_REFUSED ->
				Set.of("CORRECTION", "RESTRICTION", "CONSENT_WITHDRAWAL", "ERASURE");
			case DATA_REQUEST_OVERDUE -> Set.of("OVERSIGHT", "OMBUDSMAN");
			case UNATTENDED -> Set.of("HEAD", "DEPUTY", "SUPERVISOR", "OVERSIGHT");
			case IDENTITY_OPENED -> Set.of("2026-09-30");
			case DISCLOSURE_OVERDUE -> Set.of("DISCLOSURE:1:OVERSIGHT", "DISCLOSURE:2:OMBUDSMAN");
			case ESCALATED -> clocks.flatMap((clock) -> clock.ladder().stream().map((who) -> clock + ":1:" + who))
				.collect(Collectors.toSet());
			default -> Set.of("1");
		};
	}

	static CaseChanged change(CaseEvent event, String detail) {
		return new CaseChanged(NUMBER, event, ActorRole.SYSTEM, "pemda-3212", detail);
	}

	static Complaint complaint(CaseStatus status) {
		var complaint = mock(Complaint.class);
		given(complaint.status()).willReturn(status);
		given(complaint.agencyCode()).willReturn("pemda-3212");
		given(complaint.isHeld()).willReturn(true);
		given(complaint.isAskedByVerifier()).willReturn(true);
		given(complaint.needsRuling()).willReturn(status != CaseStatus.AWAITING_ASSIGNMENT);
		return complaint;
	}

}
