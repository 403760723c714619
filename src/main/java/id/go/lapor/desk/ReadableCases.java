package id.go.lapor.desk;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.oversight.CasesOneMayRead;
import org.springframework.stereotype.Component;

/** Says which cases of a list are the reader's, as the rule of disclosure has it. */
@Component
class ReadableCases implements CasesOneMayRead {

	private final FactsOfCases facts;

	private final CurrentOfficer officer;

	ReadableCases(FactsOfCases facts, CurrentOfficer officer) {
		this.facts = facts;
		this.officer = officer;
	}

	@Override
	public Set<CaseNumber> among(Collection<Complaint> complaints) {
		var viewer = Viewer.of(this.officer);
		return this.facts.of(complaints)
			.entrySet()
			.stream()
			.filter((each) -> ReportDisclosure.of(viewer, each.getValue()).knowsTheCase()
					&& ReportDisclosure.of(viewer, each.getValue()).isCurrent())
			.map((each) -> each.getKey())
			.collect(Collectors.toSet());
	}

}
