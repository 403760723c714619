package id.go.lapor.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What of a report goes into an index.
 *
 * @param title masked
 * @param text masked, the masked address with it
 * @param regions the region and those it lies in
 * @param agencies the body and the unit that hold it; empty before the first forwarding
 * @param day the day on which it came; strangers may know no more of the time
 */
record ReportFacts(String caseNumber, String title, String text, String status, String category, List<String> regions,
		List<String> agencies, LocalDate day) {

	/** The words are masked, and yet belong to people. */
	@Override
	public String toString() {
		return "ReportFacts[" + this.caseNumber + "]";
	}

}
