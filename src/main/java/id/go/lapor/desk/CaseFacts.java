package id.go.lapor.desk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;

/**
 * What decides who may read and do what with a case.
 *
 * @param status where it stands
 * @param anonymous whether the reported body may not learn who reports
 * @param holder the body or unit that holds it now, or null
 * @param working units that write a part of the answer now
 * @param involved every body or unit its timeline names as holder or contributor
 */
record CaseFacts(CaseStatus status, boolean anonymous, String holder, Set<String> working, Set<String> involved) {

	static CaseFacts of(Complaint complaint, Stream<TimelineEntry> timeline, Stream<ClockView> clocks) {
		var involved = timeline.filter((line) -> line.agencyCode() != null)
			.map(TimelineEntry::agencyCode)
			.collect(Collectors.toUnmodifiableSet());
		var working = clocks.filter((clock) -> clock.clock() == ClockType.CONTRIBUTION && clock.open())
			.map(ClockView::subject)
			.collect(Collectors.toUnmodifiableSet());
		return new CaseFacts(complaint.status(), complaint.isAnonymous(), complaint.agencyCode(), working, involved);
	}

}
