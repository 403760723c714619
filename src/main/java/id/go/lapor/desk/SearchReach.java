package id.go.lapor.desk;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.search.CaseReach;
import id.go.lapor.search.OfficerReach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells search who reads a case, as the rule of disclosure has it. */
@Component
class SearchReach implements OfficerReach {

	private final FactsOfCases facts;

	SearchReach(FactsOfCases facts) {
		this.facts = facts;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<CaseNumber, CaseReach> of(Collection<Complaint> complaints) {
		var facts = this.facts.of(complaints);
		return complaints.stream()
			.collect(Collectors.toMap(Complaint::caseNumber,
					(complaint) -> SearchKeys.of(facts.get(complaint.caseNumber()), complaint.isPublic())));
	}

}
