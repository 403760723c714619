package id.go.lapor.api;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.intake.AcceptedReport;
import io.swagger.v3.oas.annotations.media.Schema;

/** What the sender of a report gets, once. */
@Schema(name = "Accepted")
record Accepted(
		@Schema(example = "1234567894",
				description = "public number, ten digits, the last a check digit") String caseNumber,
		@Schema(example = "ABCD-EFGH-JKMN-PQRS",
				description = "secret that proves the reporter; shown this once, kept as a hash") String receipt,
		CaseStatus status) {

	static Accepted of(AcceptedReport report) {
		return new Accepted(report.caseNumber().value(), report.receipt().printed(), report.status());
	}

	@Override
	public String toString() {
		return "Accepted[" + this.caseNumber + "]";
	}

}
