package id.go.lapor.oversight;

import java.util.Collection;
import java.util.Set;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;

/** Which cases are the reader's to know, as the desk decides it. */
public interface CasesOneMayRead {

	/** Those of these cases that whoever is signed in may read as they stand now. */
	Set<CaseNumber> among(Collection<Complaint> complaints);

}
