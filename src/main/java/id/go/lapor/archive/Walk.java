package id.go.lapor.archive;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;

/**
 * One case on its way through the real house, step by step, on days that are over. What a
 * {@link Course} asks for is done here at once; the days between are lived job by job.
 */
final class Walk {

	static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	/** What people write on the way; each archived case says something else instead. */
	static final String WORDS = "Kami sampaikan sesuai keadaan di lapangan.";

	private final WalkHouse house;

	private final Ground ground;

	private final List<AcceptedReport> reports = new ArrayList<>();

	private Instant now;

	Walk(WalkHouse house, Ground ground, Instant start) {
		this.house = house;
		this.ground = ground;
		this.now = start;
		this.house.standAt(start);
	}

	Instant now() {
		return this.now;
	}

	/** The numbers of the case, itself first. */
	List<String> numbers() {
		return this.reports.stream().map((report) -> report.caseNumber().value()).toList();
	}

	/** What the reporter got back of the case itself. */
	AcceptedReport report() {
		return this.reports.get(0);
	}

	/** A second body, for what one refuses. */
	String other() {
		return this.ground.other();
	}

	Walk file() {
		return file(report(null));
	}

	/** By an officer, for somebody who left no address: nobody can be asked. */
	Walk fileLetter() {
		return file(report("LETTER"));
	}

	private Walk file(NewReport report) {
		this.reports.add(this.house.intake().accept(report));
		return work();
	}

	private NewReport report(String paper) {
		return new NewReport(this.ground.kind(), "Laporan yang dijalani", "Sudah lama kami menunggu kabar tentang ini.",
				this.ground.category(), this.ground.region(), "Dusun Contoh RT 01", null, null, paper != null, false,
				paper,
				(paper != null) ? null : new NewReport.Person("Sari Contoh", "081200000000", "sari@example.org"));
	}

	/** Working days pass, as far as the ordinary week goes. */
	Walk days(int workingDays) {
		ZonedDateTime day = this.now.atZone(CAPITAL);
		for (int passed = 0; passed < workingDays; passed++) {
			do {
				day = day.plusDays(1);
			}
			while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
		}
		return until(day.toInstant());
	}

	Walk until(Instant instant) {
		this.reports.forEach((report) -> this.house.process().passUntil(report.caseNumber(), instant));
		this.now = instant;
		return this;
	}

	Walk forward() {
		return complete("userTask_verifyComplaint", Map.of(),
				Map.of("verificationDecision", "FORWARD", "targetAgency", this.ground.body()));
	}

	/** A verifier decides anything else than to forward. */
	Walk verify(String decision, String field, Map<String, Object> more) {
		return complete("userTask_verifyComplaint", Map.of(field, WORDS), with("verificationDecision", decision, more));
	}

	Walk forwardToUnit() {
		return complete("userTask_forwardToUnit", Map.of("forwardingReason", WORDS),
				Map.of("forwardingDecision", "UNIT", "targetAgency", this.ground.unit()));
	}

	Walk answer() {
		return complete("userTask_respond", Map.of("answer", WORDS),
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED", "repetitionConfirmed", true));
	}

	/** The body decides anything else than to answer. */
	Walk respond(String decision, String field, Map<String, Object> more) {
		return complete("userTask_respond", Map.of(field, WORDS), with("responseDecision", decision, more));
	}

	Walk interim(int days) {
		var phase = this.house.process().write(number(), "userTask_respond", Map.of("interim", WORDS));
		this.house.response().answerInterim(number(), phase, this.now.atZone(CAPITAL).toLocalDate().plusDays(days));
		return work();
	}

	Walk complete(String task, Map<String, String> drafts, Map<String, Object> values) {
		this.house.process().complete(number(), task, drafts, values);
		return work();
	}

	Walk react(Reaction reaction) {
		this.house.inTransaction(() -> {
			this.house.vault().keepWords(number().value(), part(reaction.name().toLowerCase(Locale.ROOT)), WORDS);
			this.house.feedback().react(number(), reaction, WORDS);
		});
		return work();
	}

	Walk completeData() {
		this.house.inTransaction(() -> {
			this.house.vault().keepWords(number().value(), part("completion"), WORDS);
			this.house.inquiry().complete(number(), WORDS);
		});
		return work();
	}

	Walk withdraw() {
		this.house.inTransaction(() -> {
			this.house.vault().keepWords(number().value(), part("withdrawal"), WORDS);
			this.house.life().withdraw(number(), WORDS);
		});
		return work();
	}

	Walk block() {
		this.house.life().block(number(), ActorRole.VERIFIER, WORDS);
		return work();
	}

	/** Another report is filed and forwarded, and this one is merged into it. */
	Walk mergeIntoAnother() {
		var own = this.reports.get(0);
		this.reports.clear();
		file();
		forward();
		this.reports.add(0, own);
		this.house.life().merge(number(), this.reports.get(1).caseNumber(), ActorRole.VERIFIER);
		return work();
	}

	private Walk work() {
		this.reports.forEach((report) -> this.house.process().work(report.caseNumber(), this.now));
		return this;
	}

	private CaseNumber number() {
		return report().caseNumber();
	}

	/** As the room of reporters names what they write later. */
	private static String part(String kind) {
		return kind + "-" + UUID.randomUUID().toString().replace("-", "");
	}

	private static Map<String, Object> with(String name, String decision, Map<String, Object> more) {
		var values = new HashMap<String, Object>(more);
		values.put(name, decision);
		return values;
	}

}
