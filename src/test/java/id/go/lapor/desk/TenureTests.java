package id.go.lapor.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.TimelineEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Who holds a case, and what those who gave it away had of it. */
class TenureTests {

	private final List<TimelineEntry> timeline = new ArrayList<>();

	@Test
	void nobodyHoldsACaseThatWasNotForwarded() {
		happens(CaseEvent.REPORT_RECEIVED, null);

		assertThat(Tenure.of(this.timeline).holder()).isNull();
		assertThat(Tenure.of(this.timeline).past()).isEmpty();
	}

	@Test
	void whoHandsItOnReadsUntilThen() {
		happens(CaseEvent.REPORT_RECEIVED, null);
		happens(CaseEvent.FORWARDED, "pemda");
		happens(CaseEvent.HANDED_ON, "dinsos");
		happens(CaseEvent.NOTE_ADDED, "dinsos");

		var tenure = Tenure.of(this.timeline);

		assertThat(tenure.holder()).isEqualTo("dinsos");
		assertThat(tenure.past()).containsOnlyKeys("pemda");
		assertThat(tenure.past().get("pemda")).isEqualTo(new Tenure.Past(3, Instant.ofEpochSecond(3)));
	}

	@Test
	void whoRefusesHoldsNothingAnyMore() {
		happens(CaseEvent.FORWARDED, "kemensos");
		happens(CaseEvent.REFUSED, "kemensos");
		assertThat(Tenure.of(this.timeline).holder()).isNull();

		happens(CaseEvent.REASSIGNED, "dinsos");

		assertThat(Tenure.of(this.timeline).holder()).isEqualTo("dinsos");
		assertThat(Tenure.of(this.timeline).past().get("kemensos").lines()).isEqualTo(2);
	}

	/** The line that tells which case it was merged into is not theirs. */
	@Test
	void whatIsTakenAwayEndsBeforeTheLineThatSaysSo() {
		happens(CaseEvent.FORWARDED, "kemensos");
		happens(CaseEvent.MERGED, null);
		happens(CaseEvent.ANSWER_ADOPTED, "dinsos");

		assertThat(Tenure.of(this.timeline).holder()).isEqualTo("dinsos");
		assertThat(Tenure.of(this.timeline).past().get("kemensos").lines()).isEqualTo(1);
	}

	@Test
	void whoGaveAPartReadsUntilItWasGiven() {
		happens(CaseEvent.FORWARDED, "dinsos");
		happens(CaseEvent.CONTRIBUTION_REQUESTED, "dinkes");
		happens(CaseEvent.CONTRIBUTION_REQUESTED, "dishub");
		happens(CaseEvent.CONTRIBUTED, "dinkes");
		happens(CaseEvent.ANSWERED, "dinsos");
		happens(CaseEvent.CONTESTED, "dinsos");

		var past = Tenure.of(this.timeline).past();

		assertThat(past.get("dinkes").lines()).isEqualTo(4);
		assertThat(past.get("dishub").lines()).isEqualTo(5);
	}

	@Test
	void aCaseThatComesBackIsHeldAgain() {
		happens(CaseEvent.FORWARDED, "pemda");
		happens(CaseEvent.HANDED_ON, "dinsos");
		happens(CaseEvent.HANDED_ON, "pemda");

		assertThat(Tenure.of(this.timeline).holder()).isEqualTo("pemda");
	}

	/** Lines that only mention a holder make nobody one. */
	@Test
	void anEscalationOrAReplyChangesNothing() {
		happens(CaseEvent.FORWARDED, "dinsos");
		happens(CaseEvent.ESCALATED, "dinsos");
		happens(CaseEvent.ACCUSATION_STRUCK, "dinsos");
		happens(CaseEvent.CLARIFIED, null);

		assertThat(Tenure.of(this.timeline).holder()).isEqualTo("dinsos");
		assertThat(Tenure.of(this.timeline).past()).isEmpty();
	}

	private void happens(CaseEvent event, String agency) {
		var line = mock(TimelineEntry.class);
		given(line.event()).willReturn(event);
		given(line.agencyCode()).willReturn(agency);
		given(line.happenedAt()).willReturn(Instant.ofEpochSecond(this.timeline.size() + 1));
		this.timeline.add(line);
	}

}
