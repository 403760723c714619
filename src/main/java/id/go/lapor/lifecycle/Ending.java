package id.go.lapor.lifecycle;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.sla.CaseClocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An ended case has no running clock. */
@Component
class Ending {

	private final CaseClocks clocks;

	Ending(CaseClocks clocks) {
		this.clocks = clocks;
	}

	@Transactional
	void stopClocks(CaseNumber number) {
		this.clocks.stopAll(number.value());
	}

}
