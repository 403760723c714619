package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.attachment.CaseFile;
import id.go.lapor.complaint.Visibility;
import org.springframework.stereotype.Component;

/** Says of each file what it is, who handed it in and when. */
@Component
class FileLines {

	private final InWords words;

	FileLines(InWords words) {
		this.words = words;
	}

	List<CaseView.FileLine> of(List<CaseFile> files) {
		return files.stream().map(this::line).toList();
	}

	private CaseView.FileLine line(CaseFile file) {
		var kind = this.words.of(file.isPhoto() ? "desk.file.photo" : "desk.file.document", file.position(),
				file.kilobytes());
		return new CaseView.FileLine(file.position(), file.isPhoto(), kind + " · "
				+ this.words.of("role." + file.addedBy()) + " · " + this.words.when(file.addedBy(), file.addedAt()),
				file.visibility() == Visibility.OFFICERS);
	}

}
