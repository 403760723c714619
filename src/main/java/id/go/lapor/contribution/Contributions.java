package id.go.lapor.contribution;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts of an answer that other units write, each on its own clock. */
@Component
class Contributions {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	Contributions(ComplaintRegister register, OfficialWords words, CaseClocks clocks, AgencyDirectory agencies) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.agencies = agencies;
	}

	@Transactional
	void open(CaseNumber number, String unit) {
		this.clocks.start(number.value(), ClockType.CONTRIBUTION, unit, this.agencies.calendarOf(unit));
	}

	@Transactional(readOnly = true)
	void check(TaskSubmission submission) {
		submission.declaring(ContributionModel.DECLARED);
		this.words.read(submission.phase(), ContributionModel.WORDS)
			.orElseThrow(() -> new CaseRefusal("contribution.wordsMissing"));
	}

	@Transactional
	void record(CaseNumber number, String phase, String unit) {
		var text = this.words.take(number, phase, ContributionModel.WORDS).orElseThrow();
		this.register.alter(number, (complaint) -> complaint.contribute(unit, text));
		this.clocks.stop(number.value(), ClockType.CONTRIBUTION, unit);
	}

}
