package id.go.lapor.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import id.go.lapor.feedback.Reaction;

/**
 * A way through the house, to a place where a case may rest or to an end. Shares are per
 * ten thousand reports. They follow what is known of one regency: seven of ten cases are
 * closed by the clock, one in twenty by its reporter.
 */
enum Course {

	VERIFYING(90, 0, Holder.NOBODY, 3, (walk) -> walk.file()),
	ASKED_BY_VERIFIER(60, 1, Holder.NOBODY, 9, (walk) -> asked(walk)),
	RULING(12, 1, Holder.NOBODY, 3, (walk) -> walk.file().days(1).verify("RULING", "reason", Map.of())),
	AT_BODY(260, 1, Holder.BODY, 20, (walk) -> atBody(walk)),
	AT_BODY_INSPECTING(40, 1, Holder.BODY, Kind.INSPECTION, 60, (walk) -> atBody(walk)),
	AT_BODY_ASPIRING(30, 1, Holder.BODY, Kind.ASPIRATION, 16, (walk) -> atBody(walk)),
	ASKED_BY_BODY(40, 3, Holder.BODY, 9, (walk) -> atBody(walk).days(2).respond("ASK", "question", Map.of())),
	INTERIM(30, 3, Holder.BODY, 12, (walk) -> atBody(walk).days(2).interim(21)),
	REROUTING(20, 3, Holder.BODY, 2, (walk) -> refused(walk)),
	ANSWERED(130, 4, Holder.BODY, 12, (walk) -> atBody(walk).days(3).answer()),
	CONTESTED(40, 6, Holder.BODY, 9, (walk) -> contested(walk)),
	REVIEWING(10, 10, Holder.BODY, 3, (walk) -> contested(walk).days(2).answer().days(2).react(Reaction.CONTESTED)),
	CLOSING_BY_OFFICER(8, 4, Holder.BODY, 3, (walk) -> letter(walk)),
	MERGED(10, 0, Holder.BODY, 12, (walk) -> walk.file().mergeIntoAnother()),
	FORWARDING_TO_UNIT(10, 1, Holder.UNIT, 2, (walk) -> atBody(walk)),
	AT_UNIT(20, 2, Holder.UNIT, 18, (walk) -> atBody(walk).days(1).forwardToUnit()),

	CLOSED_BY_SYSTEM(5200, 21, Holder.BODY, (walk) -> atBody(walk).days(4).answer().days(16)),
	CLOSED_BY_REPORTER(500, 7, Holder.BODY, (walk) -> atBody(walk).days(4).answer().days(2).react(Reaction.SATISFIED)),
	CLOSED_AFTER_CONTEST(300, 25, Holder.BODY, (walk) -> contested(walk).days(3).answer().days(16)),
	CLOSED_AFTER_QUESTION(300, 23, Holder.BODY,
			(walk) -> asked(walk).days(2).completeData().days(1).forward().days(3).answer().days(16)),
	CLOSED_AFTER_REFUSAL(300, 23, Holder.BODY, (walk) -> rerouted(walk).days(3).answer().days(16)),
	CLOSED_AS_INFORMED(200, 19, Holder.BODY, Kind.INFORMATION, (walk) -> atBody(walk).days(2).answer().days(16)),
	CLOSED_AFTER_INSPECTION(200, 29, Holder.BODY, Kind.INSPECTION, (walk) -> atBody(walk).days(12).answer().days(16)),
	CLOSED_AS_WISHED(150, 23, Holder.BODY, Kind.ASPIRATION, (walk) -> atBody(walk).days(6).answer().days(16)),
	CLOSED_BY_OFFICER(250, 5, Holder.BODY, (walk) -> letter(walk).days(1)
		.complete("userTask_closeUnreachable", Map.of("reason", Walk.WORDS), Map.of("closingOutcome", "RESOLVED"))),
	UPHELD(20, 11, Holder.BODY,
			(walk) -> contested(walk).days(2)
				.answer()
				.days(2)
				.react(Reaction.CONTESTED)
				.days(1)
				.complete("userTask_reviewContest", Map.of("reason", Walk.WORDS), Map.of("reviewDecision", "UPHELD"))),
	ARCHIVED_AS_SPAM(250, 1, Holder.NOBODY, (walk) -> archived(walk, "SPAM")),
	ARCHIVED_AS_OTHER(350, 1, Holder.NOBODY, (walk) -> archived(walk, "NOT_PUBLIC_SERVICE")),
	ARCHIVED_AS_UNCLEAR(150, 3, Holder.NOBODY, (walk) -> archived(asked(walk).days(1).completeData(), "UNCLEAR")),
	ARCHIVED_WITHOUT_EVIDENCE(150, 1, Holder.NOBODY, (walk) -> archived(walk, "NO_EVIDENCE")),
	ARCHIVED_AS_HATE(20, 1, Holder.NOBODY, (walk) -> archived(walk, "HATE_SPEECH")),
	ARCHIVED_AS_DUPLICATE(250, 1, Holder.NOBODY, (walk) -> archived(walk, "DUPLICATE")),
	ARCHIVED_AT_COURT(30, 1, Holder.NOBODY, (walk) -> archived(walk, "IN_COURT")),
	ARCHIVED_UNANSWERED(400, 17, Holder.NOBODY, (walk) -> asked(walk).days(16)),
	WITHDRAWN(120, 2, Holder.BODY, (walk) -> atBody(walk).days(1).withdraw()),
	BLOCKED(50, 1, Holder.NOBODY, (walk) -> walk.file().days(1).block());

	/** Who holds the case where the course leads. */
	enum Holder {

		NOBODY,
		/** a body without units, any of them */
		BODY,
		/** a body with units, or one of them: its copies stay there */
		UNIT

	}

	/** What is reported: it decides the clocks. */
	enum Kind {

		COMPLAINT, INSPECTION, ASPIRATION, INFORMATION

	}

	private static final int ENDED = -1;

	private final int share;

	private final int length;

	private final Holder holder;

	private final Kind kind;

	private final int patience;

	private final UnaryOperator<Walk> way;

	Course(int share, int length, Holder holder, Kind kind, int patience, UnaryOperator<Walk> way) {
		this.share = share;
		this.length = length;
		this.holder = holder;
		this.kind = kind;
		this.patience = patience;
		this.way = way;
	}

	Course(int share, int length, Holder holder, int patience, UnaryOperator<Walk> way) {
		this(share, length, holder, Kind.COMPLAINT, patience, way);
	}

	Course(int share, int length, Holder holder, Kind kind, UnaryOperator<Walk> way) {
		this(share, length, holder, kind, ENDED, way);
	}

	Course(int share, int length, Holder holder, UnaryOperator<Walk> way) {
		this(share, length, holder, Kind.COMPLAINT, ENDED, way);
	}

	static List<Course> open() {
		return Arrays.stream(values()).filter(Course::isOpen).toList();
	}

	int share() {
		return this.share;
	}

	/** Working days from the report to the last step. */
	int length() {
		return this.length;
	}

	Holder holder() {
		return this.holder;
	}

	Kind kind() {
		return this.kind;
	}

	/** Whether the case is not over where the course leads. */
	boolean isOpen() {
		return this.patience != ENDED;
	}

	/** For how many days after its last step a case is still found there. */
	int patience() {
		return this.patience;
	}

	void lead(Walk walk) {
		this.way.apply(walk);
	}

	private static Walk atBody(Walk walk) {
		return walk.file().days(1).forward();
	}

	private static Walk asked(Walk walk) {
		return walk.file().days(1).verify("ASK", "question", Map.of());
	}

	private static Walk archived(Walk walk, String reason) {
		var filed = walk.numbers().isEmpty() ? walk.file() : walk;
		return filed.days(1).verify("ARCHIVE", "reason", Map.of("archiveReason", reason));
	}

	private static Walk refused(Walk walk) {
		return atBody(walk).days(2).respond("OUTSIDE_AUTHORITY", "reason", Map.of("competentAgency", walk.other()));
	}

	private static Walk rerouted(Walk walk) {
		return refused(walk).days(1)
			.complete("userTask_rerouteComplaint", Map.of("reason", Walk.WORDS),
					Map.of("reroutingDecision", "ASSIGN", "targetAgency", walk.other()));
	}

	private static Walk contested(Walk walk) {
		return atBody(walk).days(3).answer().days(2).react(Reaction.CONTESTED);
	}

	private static Walk letter(Walk walk) {
		return walk.fileLetter().days(1).forward().days(3).answer();
	}

}
