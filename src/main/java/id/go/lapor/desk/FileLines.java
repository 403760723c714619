package id.go.lapor.desk;

import java.util.Arrays;
import java.util.List;

import id.go.lapor.attachment.CaseFile;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.attachment.Reach;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.Visibility;
import org.springframework.stereotype.Component;

/**
 * Says of each file what it is, who handed it in, when, and who sees it; and asks the
 * national desk how far it shall go.
 */
@Component
class FileLines {

	private final InWords words;

	FileLines(InWords words) {
		this.words = words;
	}

	List<CaseView.FileLine> of(Complaint complaint, List<CaseFile> files, FileReader reader) {
		return files.stream().map((file) -> line(complaint, file, reader)).toList();
	}

	private CaseView.FileLine line(Complaint complaint, CaseFile file, FileReader reader) {
		var kind = this.words.of(file.isPhoto() ? "desk.file.photo" : "desk.file.document", file.position(),
				file.kilobytes());
		boolean pending = file.visibility() == Visibility.OFFICERS;
		return new CaseView.FileLine(file.position(), file.isPhoto(),
				kind + " · " + this.words.of("role." + file.addedBy()) + " · "
						+ this.words.when(file.addedBy(), file.addedAt()),
				pending, pending ? null : this.words.of("attachment.audience." + file.audience()),
				(reader == FileReader.DESK && file.isDecidable()) ? choice(complaint, file) : null);
	}

	private CaseView.FileChoice choice(Complaint complaint, CaseFile file) {
		boolean changed = file.decided() || complaint.agencyCode() != null;
		var front = (file.isHeldBack() || file.reach() == null) ? Reach.BODY : file.reach();
		var choices = Arrays.stream(Reach.values())
			.filter((reach) -> reach != Reach.PUBLIC || (file.mayBecomePublic() && !complaint.isSecret()))
			.map((reach) -> new CaseView.Choice(reach.name(), this.words.of("desk.file.reach." + reach)))
			.toList();
		return new CaseView.FileChoice(this.words.of("desk.file.reach", file.position()),
				(file.reach() != null) ? file.reach().name() : null, front.name(), hint(complaint, file), changed,
				choices);
	}

	private String hint(Complaint complaint, CaseFile file) {
		if (!file.isHeldBack()) {
			return null;
		}
		return this.words.of((complaint.agencyCode() == null) ? "desk.file.held" : "desk.file.heldAgain");
	}

}
