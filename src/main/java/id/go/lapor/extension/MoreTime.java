package id.go.lapor.extension;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;

/** Moves the date, and writes for everybody why. */
@Component
class MoreTime {

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	MoreTime(ComplaintRegister register, CaseClocks clocks) {
		this.register = register;
		this.clocks = clocks;
	}

	void give(CaseNumber number, ClockType clock, int workingDays, String reason) {
		this.register.alter(number, (complaint) -> {
			this.clocks.extend(number.value(), clock, workingDays, reason, ActorRole.OVERSIGHT.name());
			complaint.remark(CaseEvent.DEADLINE_EXTENDED, ActorRole.OVERSIGHT, clock + ":" + workingDays, reason);
		});
	}

}
