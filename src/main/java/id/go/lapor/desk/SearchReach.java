package id.go.lapor.desk;

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
	public CaseReach of(Complaint complaint) {
		return SearchKeys.of(this.facts.of(complaint), complaint.isPublic());
	}

}
