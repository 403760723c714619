package id.go.lapor.lifecycle;

import java.time.Instant;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.engine.NearingTasks;
import id.go.lapor.engine.TaskRank;
import id.go.lapor.engine.TaskRanking;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.Countdown;
import id.go.lapor.sla.Countdowns;
import id.go.lapor.sla.Nearness;
import org.springframework.stereotype.Component;

/** Ranks tasks by how near their dates are and by the urgency of their cases. */
@Component
class TaskRanks implements TaskRanking {

	private final ComplaintRegister register;

	private final AgencyDirectory agencies;

	private final Countdowns countdowns;

	private final NearingTasks nearing;

	TaskRanks(ComplaintRegister register, AgencyDirectory agencies, Countdowns countdowns, NearingTasks nearing) {
		this.register = register;
		this.agencies = agencies;
		this.countdowns = countdowns;
		this.nearing = nearing;
	}

	@Override
	public TaskRank of(String caseNumber, String agency, Instant due) {
		var nearness = (due != null) ? nearness(this.countdowns.fromNow(), due, agency) : Nearness.FAR;
		return TaskRank.of(nearness, isUrgent(caseNumber));
	}

	private boolean isUrgent(String caseNumber) {
		try {
			return this.register.find(CaseNumber.of(caseNumber)).filter(Complaint::isUrgent).isPresent();
		}
		catch (MistypedCaseNumber ex) {
			// a process of something else than a case
			return false;
		}
	}

	/** The open tasks once more, as the day has come; answers how many moved. */
	int renew() {
		var countdown = this.countdowns.fromNow();
		return this.nearing.rank((due, agency) -> nearness(countdown, due, agency));
	}

	private Nearness nearness(Countdown countdown, Instant due, String agency) {
		boolean known = agency != null && this.agencies.find(agency).isPresent();
		return countdown.to(due, known ? this.agencies.calendarOf(agency) : BodyCalendar.NATIONAL).nearness();
	}

}
