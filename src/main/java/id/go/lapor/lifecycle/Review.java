package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What oversight decides on an answer that was contested twice. */
@Component
class Review {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final CaseClocks clocks;

	private final Reopening reopening;

	Review(ComplaintRegister register, OfficialWords words, CaseClocks clocks, Reopening reopening) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.reopening = reopening;
	}

	@Transactional
	void record(CaseNumber number, String phase, String decision) {
		var reason = this.words.take(number, phase, LifecycleModel.WORDS).orElseThrow();
		if (ReviewDecision.valueOf(decision) == ReviewDecision.UPHELD) {
			this.register.alter(number, (complaint) -> complaint.uphold(reason));
			this.clocks.stopAll(number.value());
		}
		else {
			this.register.alter(number, (complaint) -> complaint.returnFromReview(reason));
			this.clocks.stop(number.value(), ClockType.REVIEW);
			this.reopening.toAgency(number);
		}
	}

}
