package id.go.lapor.search;

import id.go.lapor.complaint.Complaint;

/**
 * Port: which officers may find a case by its words. Asked when the case is written into
 * the index, and once more before a hit is shown.
 */
public interface OfficerReach {

	CaseReach of(Complaint complaint);

}
