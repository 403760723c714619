package id.go.lapor.attachment;

import java.time.Instant;

import id.go.lapor.attachment.cleaning.FileType;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.Visibility;

/**
 * A file of a case. It has no other name than its place, which never changes.
 *
 * @param position its place in the case, from 1
 * @param type {@code JPEG}, {@code PNG} or {@code PDF}
 * @param size in bytes
 * @param width in pixels; 0 for a document
 * @param height in pixels; 0 for a document
 * @param addedBy who handed it in, by role
 * @param part what it was handed in with
 * @param visibility who may see it
 */
public record CaseFile(int position, String type, int size, int width, int height, ActorRole addedBy, Instant addedAt,
		String part, Visibility visibility) {

	/** Whether it is a photo, which a page may show, and no document. */
	public boolean isPhoto() {
		return FileType.valueOf(this.type).isPhoto();
	}

	public String mediaType() {
		return FileType.valueOf(this.type).mediaType();
	}

	public String fileName() {
		return "lampiran-" + this.position + "." + FileType.valueOf(this.type).extension();
	}

	/** Its size in kilobytes, at least one. */
	public int kilobytes() {
		return Math.max(1, this.size / 1024);
	}

}
