package id.go.lapor.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.search.CaseReach;
import id.go.lapor.search.OfficerReach;
import id.go.lapor.tag.CaseTags;
import id.go.lapor.tag.Tag;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells search who reads a case, as the rule of disclosure has it. */
@Component
class SearchReach implements OfficerReach {

	private final FactsOfCases facts;

	private final CaseTags tags;

	SearchReach(FactsOfCases facts, CaseTags tags) {
		this.facts = facts;
		this.tags = tags;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<CaseNumber, CaseReach> of(Collection<Complaint> complaints) {
		var facts = this.facts.of(complaints);
		var tags = this.tags.of(complaints.stream().map(Complaint::caseNumber).toList());
		return complaints.stream()
			.collect(Collectors.toMap(Complaint::caseNumber,
					(complaint) -> SearchKeys.of(facts.get(complaint.caseNumber()), complaint.isPublic())
						.tagged(tags.getOrDefault(complaint.caseNumber(), List.of())
							.stream()
							.map(Tag::key)
							.collect(Collectors.toSet()))));
	}

}
