package id.go.lapor.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;

/**
 * Port: which officers may find a case by its words. Asked when the case is written into
 * the index, and once more before a hit is shown.
 */
public interface OfficerReach {

	/** Of several cases at once, for a bounded number. */
	Map<CaseNumber, CaseReach> of(Collection<Complaint> complaints);

	default CaseReach of(Complaint complaint) {
		return of(List.of(complaint)).get(complaint.caseNumber());
	}

}
