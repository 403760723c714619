package id.go.lapor.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.Channel;
import id.go.lapor.complaint.ReportKind;
import id.go.lapor.intake.NewReport.Person;
import org.springframework.stereotype.Component;

/** What a report needs to be accepted. Every wrong field is named, not just the first. */
@Component
class ReportRules {

	/** Where the day begins first: nobody there is told that today is the future. */
	private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final AgencyDirectory agencies;

	private final AnswerRules answers;

	private final Clock clock;

	ReportRules(CategoryDirectory categories, RegionDirectory regions, AgencyDirectory agencies, AnswerRules answers,
			Clock clock) {
		this.categories = categories;
		this.regions = regions;
		this.agencies = agencies;
		this.answers = answers;
		this.clock = clock;
	}

	void check(NewReport report) {
		var errors = new ArrayList<FieldError>();
		if (!isOneOf(report.kind(), ReportKind.values())) {
			errors.add(new FieldError("kind", "intake.kindMissing"));
		}
		if (!hasLength(report.title(), 5, 150)) {
			errors.add(new FieldError("title", "intake.titleLength"));
		}
		if (!hasLength(report.text(), 20, 5_000)) {
			errors.add(new FieldError("text", "intake.textLength"));
		}
		if (isBlank(report.category()) || this.categories.find(report.category()).isEmpty()) {
			errors.add(new FieldError("category", "intake.categoryUnknown"));
		}
		if (isBlank(report.regionCode()) || this.regions.find(report.regionCode()).isEmpty()) {
			errors.add(new FieldError("regionCode", "intake.regionUnknown"));
		}
		if (!isBlank(report.agencyCode()) && this.agencies.find(report.agencyCode()).isEmpty()) {
			errors.add(new FieldError("agencyCode", "intake.agencyUnknown"));
		}
		if (report.address() != null && report.address().length() > 500) {
			errors.add(new FieldError("address", "intake.addressTooLong"));
		}
		if (report.eventDate() != null
				&& report.eventDate().isAfter(LocalDate.ofInstant(this.clock.instant(), EASTERNMOST))) {
			errors.add(new FieldError("eventDate", "intake.eventInFuture"));
		}
		if (!isBlank(report.channel()) && !isOneOf(report.channel(), Channel.values())) {
			errors.add(new FieldError("channel", "intake.channelUnknown"));
		}
		errors.addAll(this.answers.check(report));
		checkReporter(report, errors);
		if (!errors.isEmpty()) {
			throw new InvalidReport(errors);
		}
	}

	private static void checkReporter(NewReport report, List<FieldError> errors) {
		Person person = report.reporter();
		boolean named = person != null && !isBlank(person.name());
		boolean contactable = person != null && (!isBlank(person.phone()) || !isBlank(person.email()));
		if (!report.anonymous() && !(named && contactable)) {
			errors.add(new FieldError("reporter", "intake.reporterMissing"));
		}
		if (person != null && person.name() != null && person.name().length() > 150) {
			errors.add(new FieldError("reporter.name", "intake.nameTooLong"));
		}
	}

	private static boolean isOneOf(String name, Enum<?>[] values) {
		return Arrays.stream(values).anyMatch((value) -> value.name().equals(name));
	}

	private static boolean hasLength(String text, int least, int most) {
		return text != null && text.strip().length() >= least && text.length() <= most;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
