package id.go.lapor.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.conflict.Accused;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import org.springframework.stereotype.Component;

/** Gathers what decides who may read and do what with a case. */
@Component
class FactsOfCases {

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	private final Accusations accusations;

	FactsOfCases(ComplaintRegister register, CaseClocks clocks, Accusations accusations) {
		this.register = register;
		this.clocks = clocks;
		this.accusations = accusations;
	}

	CaseFacts of(Complaint complaint) {
		return of(List.of(complaint)).get(complaint.caseNumber());
	}

	/** Of several cases with three questions for all of them, for a bounded number. */
	Map<CaseNumber, CaseFacts> of(Collection<Complaint> complaints) {
		var numbers = complaints.stream().map(Complaint::caseNumber).toList();
		var timelines = this.register.timelines(numbers, Visibility.OFFICERS);
		var working = this.clocks.contributing(numbers.stream().map(CaseNumber::value).toList());
		var accused = this.accusations.of(numbers);
		return complaints.stream()
			.collect(Collectors.toMap(Complaint::caseNumber,
					(complaint) -> CaseFacts.of(complaint, timelines.getOrDefault(complaint.caseNumber(), List.of()),
							working.getOrDefault(complaint.caseNumber().value(), Set.of()),
							accused.getOrDefault(complaint.caseNumber(), Accused.NOBODY))));
	}

	/** The same where timeline and clocks were read already. */
	CaseFacts of(Complaint complaint, List<TimelineEntry> timeline, List<ClockView> views) {
		var working = views.stream()
			.filter((clock) -> clock.clock() == ClockType.CONTRIBUTION && clock.open())
			.map(ClockView::subject)
			.collect(Collectors.toUnmodifiableSet());
		return CaseFacts.of(complaint, timeline, working, this.accusations.of(complaint.caseNumber()));
	}

}
