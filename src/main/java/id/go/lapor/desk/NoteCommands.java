package id.go.lapor.desk;

import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.ColleagueNotes;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.privacy.PlainWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a note to colleagues. It is masked: a number that one officer opened with a
 * reason must not lie open for all of them. That somebody noted something is audited, and
 * stands in no timeline, which others read.
 */
@Component
class NoteCommands {

	private static final int LONGEST = 5_000;

	/** More than these nobody reads beside a case. */
	private static final int MOST = 200;

	private final ComplaintRegister register;

	private final CaseReading reading;

	private final ColleagueNotes notes;

	private final OfficialWords words;

	private final AuditTrail audit;

	NoteCommands(ComplaintRegister register, CaseReading reading, ColleagueNotes notes, OfficialWords words,
			AuditTrail audit) {
		this.register = register;
		this.reading = reading;
		this.notes = notes;
		this.words = words;
		this.audit = audit;
	}

	/**
	 * Writes it for the body that holds the case under its lock.
	 * @throws id.go.lapor.complaint.UnknownCase if there is none that this person may
	 * know
	 * @throws Refusal to whoever has no part in the notes, without words, or for too many
	 */
	@Transactional
	public void write(CaseNumber number, String typed) {
		this.register.alter(number, (complaint) -> {
			var hand = this.reading.noteHand(number)
				.filter(NoteHand::open)
				.orElseThrow(() -> new Refusal("desk.notYours"));
			var plain = (typed != null) ? PlainWords.of(typed).strip() : "";
			if (plain.isEmpty()) {
				throw new Refusal("desk.note.missing");
			}
			if (plain.length() > LONGEST) {
				throw new CaseRefusal("complaint.wordsTooLong", LONGEST);
			}
			if (this.notes.of(number, hand.owner()).size() >= MOST) {
				throw new Refusal("desk.note.tooMany", MOST);
			}
			this.notes.write(number, hand.owner(), hand.actor().account(), this.words.masked(number, plain));
			this.audit.record(number, hand.actor(), Deed.NOTED, null);
		});
	}

}
