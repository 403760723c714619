package id.go.lapor.desk;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.privacy.ColleagueNote;
import id.go.lapor.privacy.ColleagueNotes;
import org.springframework.stereotype.Component;

/** The notes of one owner in words; colleagues see each other by name. */
@Component
class NoteLines {

	private final ColleagueNotes notes;

	private final OfficerDirectory officers;

	private final AgencyDirectory agencies;

	private final InWords words;

	NoteLines(ColleagueNotes notes, OfficerDirectory officers, AgencyDirectory agencies, InWords words) {
		this.notes = notes;
		this.officers = officers;
		this.agencies = agencies;
		this.words = words;
	}

	NotesView of(CaseNumber number, String owner, boolean open) {
		var found = this.notes.of(number, owner);
		var names = this.officers.find(found.stream().map(ColleagueNote::officer).distinct().toList());
		return new NotesView(open, hint(owner), found.stream().map((note) -> {
			Officer officer = names.get(note.officer());
			return new NotesView.NoteLine((officer != null) ? officer.name() : note.officer(),
					this.words.instant(note.writtenAt(), LaporClock.ZONE), note.words());
		}).toList());
	}

	private String hint(String owner) {
		return Agency.NATIONAL_DESK.equals(owner) ? this.words.of("desk.note.hint.nasional")
				: this.words.of("desk.note.hint", this.agencies.find(owner).map(Agency::name).orElse(owner));
	}

}
