package id.go.lapor.owner;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.lifecycle.ClosedHolders;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody has every case until it ends; ten thousand of them are the bar's
 * (docs/bars.md).
 */
@ProcessTest
class OwnerTests {

	private static final int CASES = 24;

	private static final String BODY = "badan-uji-1";

	@Autowired
	private CaseDriver cases;

	@Autowired
	private RandomLives lives;

	@Autowired
	private Ownership ownership;

	@Autowired
	private ShortLivedBodies bodies;

	@Autowired
	private ClosedHolders holders;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void open() {
		this.bodies.open();
		this.cases.startOfTime();
	}

	@AfterEach
	void close() {
		this.bodies.close();
		this.holders.release();
		// rulings by lot bind nobody else in this house
		this.jdbc.sql("delete from routing_ruling").update();
	}

	@Test
	void everyCaseEndsWithAnAnswerOrAReasonWhateverOfficersBodiesAndReportersDo() {
		var tally = new Tally();

		for (int seed = 0; seed < CASES; seed++) {
			this.lives.live(seed, tally);
		}

		tally.figures().forEach(System.out::println);
		assertThat(tally.cases()).isEqualTo(CASES);
		assertThat(tally.refused()).isPositive();
		for (var event : new CaseEvent[] { CaseEvent.REFUSED, CaseEvent.RULED, CaseEvent.HOLDER_CLOSED,
				CaseEvent.RECALLED, CaseEvent.CONTESTED, CaseEvent.ARCHIVED, CaseEvent.ESCALATED }) {
			assertThat(tally.of(event)).as(event.name()).isPositive();
		}
	}

	@Test
	void takesACaseFromABodyThatClosed() {
		var number = heldBy(BODY);
		this.bodies.turn(BODY);
		this.cases.passDays(number, 1);

		assertThat(this.holders.release()).isEqualTo(1);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.AWAITING_ASSIGNMENT);
		assertThat(this.cases.events(number)).endsWith(CaseEvent.HOLDER_CLOSED);
		this.cases.work(number);
		assertThat(this.cases.waits(number)).containsExactly("userTask_rerouteComplaint");
		assertThat(this.holders.release()).isZero();
	}

	@Test
	void findsACaseThatWaitsForABodyThatClosed() {
		var number = heldBy(BODY);
		assertThat(this.ownership.lost(number)).isEmpty();

		this.bodies.turn(BODY);
		this.cases.passDays(number, 1);

		assertThat(this.ownership.lost(number)).get().asString().contains("nobody can act", BODY);
	}

	@Test
	void findsACaseWhoseProcessIsGoneWhileItIsOpen() {
		var number = this.cases.file();

		this.runtime.deleteProcessInstance(this.cases.lifecycle(number).getId(), "planted");

		assertThat(this.ownership.lost(number)).get().asString().contains("no process");
		assertThat(this.ownership.badEnd(number)).get().asString().contains("UNVERIFIED");
	}

	@Test
	void findsATaskThatIsOfferedToNobody() {
		var number = this.cases.file();
		var task = this.cases.task(number, "userTask_verifyComplaint");

		this.tasks.getIdentityLinksForTask(task.getId())
			.forEach((link) -> this.tasks.deleteCandidateGroup(task.getId(), link.getGroupId()));

		assertThat(this.ownership.lost(number)).get().asString().contains("userTask_verifyComplaint");
	}

	private CaseNumber heldBy(String agency) {
		return this.cases.forwardedTo(agency);
	}

}
