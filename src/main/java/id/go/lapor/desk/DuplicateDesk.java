package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.desk.DuplicateLines.DuplicateLine;
import id.go.lapor.duplicate.Duplicates;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Duplicates as the national desk sees them and rules them out. */
@Component
class DuplicateDesk {

	private final DuplicateLines lines;

	private final Duplicates duplicates;

	private final CaseReading reading;

	private final CurrentOfficer officer;

	DuplicateDesk(DuplicateLines lines, Duplicates duplicates, CaseReading reading, CurrentOfficer officer) {
		this.lines = lines;
		this.duplicates = duplicates;
		this.reading = reading;
		this.officer = officer;
	}

	/** The candidates, for whoever may merge this case; none for everybody else. */
	@Transactional(readOnly = true)
	public List<DuplicateLine> of(CaseNumber number) {
		return mayMerge(number) ? this.lines.of(number, this.reading::knows) : List.of();
	}

	/** Both cases have to be this officer's to know. */
	@Transactional
	public void deny(CaseNumber number, CaseNumber other) {
		if (!this.reading.actions(number).merge()) {
			throw new Refusal("desk.notYours");
		}
		this.reading.actions(other);
		this.duplicates.deny(number, other, this.officer.userId().orElseThrow());
	}

	private boolean mayMerge(CaseNumber number) {
		var viewer = Viewer.of(this.officer);
		return (viewer.isVerifier() || viewer.isSupervisor()) && this.reading.knows(number)
				&& this.reading.actions(number).merge();
	}

}
