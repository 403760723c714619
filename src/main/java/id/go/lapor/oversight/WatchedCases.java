package id.go.lapor.oversight;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.sla.AnswerState;
import id.go.lapor.sla.AnswerWatch;
import id.go.lapor.sla.CaseWait;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of one page in words, without those that the reader may not know: however
 * many they are, the database is asked the same number of questions.
 */
@Component
class WatchedCases {

	private final ComplaintRegister register;

	private final CasesOneMayRead readable;

	private final AnswerWatch watch;

	private final Programmes programmes;

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	WatchedCases(ComplaintRegister register, CasesOneMayRead readable, AnswerWatch watch, Programmes programmes,
			AgencyDirectory agencies, CategoryDirectory categories) {
		this.register = register;
		this.readable = readable;
		this.watch = watch;
		this.programmes = programmes;
		this.agencies = agencies;
		this.categories = categories;
	}

	/** In the order in which they were found. */
	@Transactional(readOnly = true)
	public List<WatchedCase> lines(List<CaseNumber> numbers) {
		var found = this.register.findAll(numbers)
			.stream()
			.collect(Collectors.toMap(Complaint::caseNumber, Function.identity()));
		var readable = this.readable.among(found.values());
		var codes = numbers.stream().map(CaseNumber::value).toList();
		var waits = this.watch.of(codes);
		var told = this.watch.escalated(codes);
		var named = this.programmes
			.of(found.values().stream().map(Complaint::programme).flatMap(Optional::stream).distinct().toList());
		return numbers.stream()
			.filter(readable::contains)
			.map(found::get)
			.filter(Objects::nonNull)
			.map((complaint) -> line(complaint, waits.getOrDefault(complaint.caseNumber().value(), CaseWait.NONE),
					told.get(complaint.caseNumber().value()), named))
			.toList();
	}

	private WatchedCase line(Complaint complaint, CaseWait wait, Instant told, Map<Long, Programme> programmes) {
		var number = complaint.caseNumber();
		return new WatchedCase(number.value(), number.spoken(), status(complaint),
				this.categories.find(complaint.categoryCode()).map(Category::name).orElse(complaint.categoryCode()),
				complaint.isHeld() ? holder(complaint.agencyCode()) : null,
				complaint.programme().map(programmes::get).map(Programme::name).orElse(null), day(wait.due()),
				wait.states().contains(AnswerState.OVER), day(told));
	}

	private static String status(Complaint complaint) {
		boolean ended = complaint.status() == CaseStatus.CLOSED || complaint.status() == CaseStatus.ARCHIVED;
		return "status." + complaint.status() + (ended ? "." + complaint.closedBy() : "");
	}

	private String holder(String code) {
		return this.agencies.find(code).map(Agency::name).orElse(code);
	}

	private static String day(Instant instant) {
		return (instant == null) ? null
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
					.withLocale(LocaleContextHolder.getLocale())
					.withZone(LaporClock.ZONE)
					.format(instant);
	}

}
