package id.go.lapor.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.CaseNumbers;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Channel;
import id.go.lapor.complaint.ComplaintClass;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.NewComplaint;
import id.go.lapor.complaint.ReportKind;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.OriginalDigest;
import id.go.lapor.privacy.OriginalReport;
import id.go.lapor.privacy.Reporter;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.CaseTerms;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where a report enters, whatever door it came through. Case, sealed
 * identity, clocks and process live or die together; the caller answers after the commit.
 */
@Component
public class Intake {

	private final ReportRules rules;

	private final AnswerRules answers;

	private final CaseNumbers numbers;

	private final ComplaintRegister register;

	private final IdentityVault vault;

	private final OriginalDigest digest;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final CaseClocks clocks;

	private final IntakeProcess process;

	private final Clock clock;

	Intake(ReportRules rules, AnswerRules answers, CaseNumbers numbers, ComplaintRegister register, IdentityVault vault,
			OriginalDigest digest, CategoryDirectory categories, RegionDirectory regions, CaseClocks clocks,
			IntakeProcess process, Clock clock) {
		this.rules = rules;
		this.answers = answers;
		this.numbers = numbers;
		this.register = register;
		this.vault = vault;
		this.digest = digest;
		this.categories = categories;
		this.regions = regions;
		this.clocks = clocks;
		this.process = process;
		this.clock = clock;
	}

	/**
	 * Accepts a report.
	 * @return number, receipt and status; the receipt is not kept and cannot be shown
	 * again
	 * @throws InvalidReport if fields cannot be accepted; nothing is kept then
	 */
	@Transactional
	public AcceptedReport accept(NewReport report) {
		this.rules.check(report);
		var number = this.numbers.draw();
		var receipt = this.numbers.drawReceipt();
		var original = new OriginalReport(report.title(), report.text(), report.address(), this.answers.given(report));
		var complaint = describe(report, this.digest.of(number.value(), original));
		this.register.enter(number, receipt, complaint);
		this.vault.keep(number.value(), reporterOf(report), original);
		this.clocks.file(number.value(),
				new CaseTerms(complaint.kind().name(),
						(complaint.complaintClass() != null) ? complaint.complaintClass().name() : null,
						complaint.receivedAt()));
		this.clocks.start(number.value(), ClockType.VERIFICATION, BodyCalendar.NATIONAL);
		this.process.start(number);
		return new AcceptedReport(number, receipt, CaseStatus.UNVERIFIED);
	}

	private NewComplaint describe(NewReport report, String originalDigest) {
		var kind = ReportKind.valueOf(report.kind());
		var proposedClass = (kind != ReportKind.COMPLAINT) ? null
				: this.categories.find(report.category())
					.map((category) -> ComplaintClass.valueOf(category.defaultClass()))
					.orElse(ComplaintClass.NO_INSPECTION);
		var channel = isBlank(report.channel()) ? Channel.WEB : Channel.valueOf(report.channel());
		// under its code of today, whatever code it was typed by
		var region = this.regions.find(report.regionCode()).orElseThrow().code();
		return new NewComplaint(kind, proposedClass, report.category(), region, report.eventDate(),
				isBlank(report.agencyCode()) ? null : report.agencyCode(), report.anonymous(), report.secret(), channel,
				isReachable(report, channel), originalDigest, this.clock.instant().truncatedTo(ChronoUnit.MICROS),
				report.numbersMayBeOpened(), report.scribe());
	}

	/** Whoever wrote through a page holds a receipt and can look; a letter cannot. */
	private static boolean isReachable(NewReport report, Channel channel) {
		boolean paper = channel == Channel.LETTER || channel == Channel.WALK_IN;
		return !paper || (report.reporter() != null
				&& (!isBlank(report.reporter().phone()) || !isBlank(report.reporter().email())));
	}

	private static Reporter reporterOf(NewReport report) {
		var person = report.reporter();
		return (person == null) ? null : new Reporter(person.name(), person.phone(), person.email());
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
