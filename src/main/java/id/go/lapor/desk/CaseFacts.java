package id.go.lapor.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.conflict.Accused;

/**
 * What decides who may read and do what with a case.
 *
 * @param status where it stands
 * @param anonymous whether the reported body may not learn who reports
 * @param holder the body or unit that holds it now, or null
 * @param working units that write a part of the answer now
 * @param past what each body or unit that had a part in it may still read
 * @param accused whom the report accuses
 */
record CaseFacts(CaseStatus status, boolean anonymous, String holder, Set<String> working,
		Map<String, Tenure.Past> past, Accused accused) {

	/**
	 * The facts.
	 * @param timeline every line for officers, oldest first
	 * @param working units that write a part of the answer now
	 */
	static CaseFacts of(Complaint complaint, List<TimelineEntry> timeline, Set<String> working, Accused accused) {
		var tenure = Tenure.of(timeline);
		return new CaseFacts(complaint.status(), complaint.isAnonymous(), tenure.holder(), working, tenure.past(),
				accused);
	}

	/** The same for somebody who reads from an open task of this agency. */
	CaseFacts fromTaskOf(String agency) {
		var more = Stream.concat(this.working.stream(), Stream.of(agency)).collect(Collectors.toUnmodifiableSet());
		return new CaseFacts(this.status, this.anonymous, this.holder, more, this.past, this.accused);
	}

}
