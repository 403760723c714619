package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.oversight.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Everything that the page of a case shows, whichever of its forms was pressed: several
 * answer with the page, and none may forget a part of it.
 */
@Component
class CaseSheet {

	private final WitnessedReading reading;

	private final NumberReading numbers;

	private final DuplicateDesk duplicates;

	private final ClusterDesk clusters;

	private final RecurrenceDesk recurrences;

	private final ProposalDesk proposals;

	private final TagLines tags;

	private final Programmes programmes;

	private final ProgrammeLines programmeLines;

	private final CurrentOfficer officer;

	CaseSheet(WitnessedReading reading, NumberReading numbers, DuplicateDesk duplicates, ClusterDesk clusters,
			RecurrenceDesk recurrences, ProposalDesk proposals, TagLines tags, Programmes programmes,
			ProgrammeLines programmeLines, CurrentOfficer officer) {
		this.reading = reading;
		this.numbers = numbers;
		this.duplicates = duplicates;
		this.clusters = clusters;
		this.recurrences = recurrences;
		this.proposals = proposals;
		this.tags = tags;
		this.programmes = programmes;
		this.programmeLines = programmeLines;
		this.officer = officer;
	}

	/** Fills the page and says its template. */
	String show(CaseNumber number, Model page) {
		var report = this.reading.of(number, null);
		page.addAttribute("report", report);
		NumberView.show(this.numbers.of(number), page);
		page.addAttribute("proposals", this.proposals.of(number, report.level()));
		page.addAttribute("duplicates", this.duplicates.of(number));
		page.addAttribute("cluster", this.clusters.of(number));
		page.addAttribute("recurrences", this.recurrences.of(number));
		if (report.actions().tag()) {
			page.addAttribute("tagWords", this.tags.used(Viewer.of(this.officer)));
		}
		if (report.actions().programme()) {
			page.addAttribute("programme", this.programmeLines.of(number).orElse(null));
			page.addAttribute("programmes", this.programmes.running());
		}
		return "desk/case";
	}

}
