package id.go.lapor.reporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.go.lapor.complaint.Channel;
import id.go.lapor.complaint.ReportKind;

/**
 * What a report says. The reporter reads their own words, everybody else masked ones;
 * null where the masking has not run yet.
 *
 * @param answers what the reporter answered to the questions of the category, for the
 * reporter alone; empty for everybody else
 */
public record CaseContent(ReportKind kind, Named category, Named region, String address, LocalDate eventDate,
		Channel channel, Instant receivedAt, String title, String text, List<AnsweredQuestion> answers) {

	/** The words may name people. */
	@Override
	public String toString() {
		return "CaseContent[" + this.kind + "]";
	}

}
