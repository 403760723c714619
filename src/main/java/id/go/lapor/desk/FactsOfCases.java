package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.sla.CaseClocks;
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
		return of(complaint, this.register.timeline(complaint.caseNumber(), Visibility.OFFICERS),
				this.clocks.clocks(complaint.caseNumber().value()));
	}

	/** The same where timeline and clocks were read already. */
	CaseFacts of(Complaint complaint, List<TimelineEntry> timeline, List<ClockView> views) {
		return CaseFacts.of(complaint, timeline, views.stream(), this.accusations.of(complaint.caseNumber()));
	}

}
