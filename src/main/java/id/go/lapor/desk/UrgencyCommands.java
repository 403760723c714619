package id.go.lapor.desk;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.language.Refusal;
import id.go.lapor.lifecycle.UrgentCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer says that somebody is in danger, or that nobody is any more: whoever works
 * on the case, the national desk, and oversight.
 */
@Component
class UrgencyCommands {

	private final CaseReading reading;

	private final UrgentCases cases;

	private final CurrentOfficer officer;

	private final OfficersWords words;

	UrgencyCommands(CaseReading reading, UrgentCases cases, CurrentOfficer officer, OfficersWords words) {
		this.reading = reading;
		this.cases = cases;
		this.officer = officer;
		this.words = words;
	}

	@Transactional
	public void mark(CaseNumber number, String reason) {
		this.cases.mark(number, allowed(number), this.words.masked(number, reason));
	}

	@Transactional
	public void lift(CaseNumber number, String reason) {
		this.cases.lift(number, allowed(number), this.words.masked(number, reason));
	}

	/** In which office this person says so. */
	private ActorRole allowed(CaseNumber number) {
		var may = this.reading.actions(number);
		if (!may.urge() && !may.calm()) {
			throw new Refusal("desk.notYours");
		}
		var viewer = Viewer.of(this.officer);
		if (viewer.isVerifier() || viewer.isSupervisor()) {
			return viewer.isSupervisor() ? ActorRole.SUPERVISOR : ActorRole.VERIFIER;
		}
		return viewer.isOversight() ? ActorRole.OVERSIGHT : CaseReaders.office(viewer);
	}

}
