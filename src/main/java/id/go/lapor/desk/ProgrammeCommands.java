package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.language.Refusal;
import id.go.lapor.language.TypedNumber;
import id.go.lapor.oversight.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The President's staff says which priority programme a case is about. */
@Component
class ProgrammeCommands {

	private final CaseReading reading;

	private final Programmes programmes;

	private final OfficersWords words;

	ProgrammeCommands(CaseReading reading, Programmes programmes, OfficersWords words) {
		this.reading = reading;
		this.programmes = programmes;
		this.words = words;
	}

	@Transactional
	public void enter(CaseNumber number, String programme, String reason) {
		requireMay(number);
		this.programmes.enter(number, TypedNumber.of(programme, -1), this.words.masked(number, reason));
	}

	@Transactional
	public void leave(CaseNumber number, String reason) {
		requireMay(number);
		this.programmes.leave(number, this.words.masked(number, reason));
	}

	private void requireMay(CaseNumber number) {
		if (!this.reading.actions(number).programme()) {
			throw new Refusal("desk.notYours");
		}
	}

}
