package id.go.lapor.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.privacy.CaseMasking;
import org.springframework.stereotype.Component;

/** The history of a case in words, newest first. */
@Component
class TimelineLines {

	private final AgencyDirectory agencies;

	private final InWords words;

	private final CaseMasking masking;

	TimelineLines(AgencyDirectory agencies, InWords words, CaseMasking masking) {
		this.agencies = agencies;
		this.words = words;
		this.masking = masking;
	}

	/**
	 * The lines. Those of an anonymous report are masked once more: they may stem from
	 * the time when the reporter was still named.
	 * @param readable whether the reader may see the words of the report's people
	 */
	List<TimelineLine> of(Complaint complaint, List<TimelineEntry> entries, boolean readable) {
		var number = complaint.caseNumber().value();
		UnaryOperator<String> shown = (said) -> (said != null && complaint.isAnonymous())
				? this.masking.forOfficial(number, said).text() : said;
		var lines = new java.util.ArrayList<TimelineLine>();
		entries.forEach((entry) -> lines.add(0, line(entry, readable, shown)));
		return lines;
	}

	private TimelineLine line(TimelineEntry entry, boolean readable, UnaryOperator<String> shown) {
		return new TimelineLine(this.words.when(entry.role(), entry.happenedAt()),
				this.words.of("role." + entry.role()),
				this.words.of("timeline." + entry.event(), agency(entry.agencyCode())), detail(entry),
				readable ? shown.apply(entry.words()) : null, entry.event() == CaseEvent.CONTRIBUTED);
	}

	private String detail(TimelineEntry entry) {
		var detail = entry.detail();
		if (detail == null) {
			return null;
		}
		var part = detail.split(":");
		return switch (entry.event()) {
			case REPORT_RECEIVED -> this.words.orCode("channel." + detail, detail);
			case RECLASSIFIED -> this.words.orCode("kind." + detail, detail);
			case ARCHIVED -> this.words.orCode("archiveReason." + detail, detail);
			case ANSWERED, CLOSED_BY_OFFICER -> this.words.orCode("outcome." + detail, detail);
			case ACCUSATION_ADDED, ACCUSATION_STRUCK -> agency(detail);
			case REFUSED -> this.words.of("desk.timeline.competent", agency(detail));
			case INTERIM_ANSWERED -> this.words.of("desk.timeline.promised", this.words.day(LocalDate.parse(detail)));
			case MERGED, ANSWER_ADOPTED -> this.words.of("desk.timeline.main", new CaseNumber(detail).spoken());
			case CONTESTED, CLOSE_CONTESTED -> this.words.of("desk.timeline.contests", detail);
			case CLARIFIED -> this.words.orCode("status." + detail, detail);
			case ANSWER_SUBMITTED -> this.words.of("desk.repeated", Integer.valueOf(detail));
			case MASKING_CORRECTED -> this.words.of("desk.timeline." + part[0], part[1]);
			case NUMBER_OPENED -> this.words.orCode("desk.masked." + detail, detail);
			case ATTACHMENT_DECIDED ->
				this.words.of("reporter.detail.attachment", part[0], this.words.of("attachment.audience." + part[1]));
			case ATTACHMENTS_HELD -> this.words.of("reporter.detail.held", Integer.valueOf(detail));
			case REMINDED -> clock(part[0]);
			case DEADLINE_EXTENDED ->
				(part.length > 1) ? this.words.of("desk.timeline.extended", clock(part[0]), part[1]) : clock(part[0]);
			case EXTENSION_REQUESTED -> this.words.of("desk.timeline.days", Integer.valueOf(detail));
			case EXTENSION_LAPSED -> this.words.orCode("desk.timeline." + detail,
					this.words.of("timeline." + detail, agency(entry.agencyCode())));
			case ESCALATED -> (part.length > 2) ? this.words.of("desk.timeline.escalated", clock(part[0]),
					this.words.orCode("sla.audience." + part[2], part[2])) : clock(part[0]);
			case PROGRAMME_ENTERED, PROGRAMME_LEFT -> detail;
			default -> null;
		};
	}

	private String clock(String code) {
		return this.words.orCode("sla.clock." + code, code);
	}

	private String agency(String code) {
		return (code == null) ? "" : this.agencies.find(code).map(Agency::name).orElse(code);
	}

}
