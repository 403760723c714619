package id.go.lapor.portal;

import java.util.List;

import id.go.lapor.attachment.FilesNotNow;
import id.go.lapor.attachment.FilesRefused;
import id.go.lapor.attachment.WaitingFile;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files on a page without a script: a browser forgets them with every answer, so they are
 * taken at once, whichever button was pressed, and wait under the form's token.
 */
@Component
class PageFiles {

	private final WaitingFiles waiting;

	PageFiles(WaitingFiles waiting) {
		this.waiting = waiting;
	}

	/**
	 * Takes what was chosen, and takes out what shall go.
	 * @param removed the digest of a file that shall go, or null
	 * @return why some were not taken, or null
	 */
	Refusal take(String token, List<MultipartFile> files, String removed) {
		if (isBlank(token)) {
			return null;
		}
		if (!isBlank(removed)) {
			this.waiting.takeOut(token, removed);
		}
		// a browser sends an empty part where nothing was chosen
		var chosen = (files != null)
				? files.stream().filter((file) -> !file.isEmpty() || !isBlank(file.getOriginalFilename())).toList()
				: List.<MultipartFile>of();
		if (chosen.isEmpty()) {
			return null;
		}
		try {
			this.waiting.put(token, chosen);
			return null;
		}
		catch (FilesRefused | FilesNotNow ex) {
			return ex;
		}
	}

	/** A form that gets another token keeps its files. */
	void move(String token, String other) {
		if (!isBlank(token)) {
			this.waiting.move(token, other);
		}
	}

	List<WaitingFile> waiting(String token) {
		return isBlank(token) ? List.of() : this.waiting.in(token);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
