package id.go.lapor.search;

import id.go.lapor.complaint.Complaint;

/** What a reporter wanted to be known. */
public enum Disclosure {

	OPEN, ANONYMOUS, SECRET, ANONYMOUS_AND_SECRET;

	static Disclosure of(Complaint complaint) {
		if (complaint.isSecret()) {
			return complaint.isAnonymous() ? ANONYMOUS_AND_SECRET : SECRET;
		}
		return complaint.isAnonymous() ? ANONYMOUS : OPEN;
	}

}
