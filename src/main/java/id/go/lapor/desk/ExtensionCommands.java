package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.extension.Extensions;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever leads the body or unit that holds a case asks oversight for more time. The
 * words are masked: oversight does not know who reports.
 */
@Component
class ExtensionCommands {

	private final CaseReading reading;

	private final Extensions extensions;

	private final CurrentOfficer officer;

	private final OfficersWords words;

	ExtensionCommands(CaseReading reading, Extensions extensions, CurrentOfficer officer, OfficersWords words) {
		this.reading = reading;
		this.extensions = extensions;
		this.officer = officer;
		this.words = words;
	}

	/**
	 * Asks.
	 * @throws Refusal to whoever does not lead the holder
	 * @throws id.go.lapor.complaint.UnknownCase if there is no case that they may know
	 */
	@Transactional
	public void ask(CaseNumber number, int workingDays, String reason) {
		if (!this.reading.actions(number).askTime()) {
			throw new Refusal("desk.notYours");
		}
		var viewer = Viewer.of(this.officer);
		this.extensions.ask(number, CaseReaders.office(viewer), viewer.user(), workingDays,
				this.words.masked(number, reason));
	}

}
