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
 * @param visibility who may see it at most
 * @param reach how far the national desk lets it go, or null where that is not asked:
 * then visibility alone counts
 * @param decided whether an officer said so; if not, it is what the report's switches say
 */
public record CaseFile(int position, String type, int size, int width, int height, ActorRole addedBy, Instant addedAt,
		String part, Visibility visibility, Reach reach, boolean decided) {

	/** The only place that says who may see a file. */
	public boolean isFor(FileReader reader) {
		return switch (reader) {
			case EVERYBODY -> this.visibility == Visibility.PUBLIC && reaches(Reach.PUBLIC);
			case REPORTER -> this.visibility.compareTo(Visibility.PARTIES) <= 0;
			case INVOLVED -> this.visibility.compareTo(Visibility.PARTIES) <= 0 && reaches(Reach.PUBLIC);
			case OFFICERS -> this.visibility.compareTo(Visibility.OFFICERS) <= 0 && reaches(Reach.BODY);
			case DESK -> this.visibility.compareTo(Visibility.OFFICERS) <= 0;
		};
	}

	/** Whether the national desk says how far it goes: whatever a reporter handed in. */
	public boolean isDecidable() {
		return this.addedBy == ActorRole.REPORTER;
	}

	/**
	 * Whether it came with the report; what came with a later message is never public.
	 */
	public boolean mayBecomePublic() {
		return this.visibility == Visibility.PUBLIC;
	}

	/** Whether it waits until somebody at the national desk has looked at it. */
	public boolean isHeldBack() {
		return this.reach == Reach.DESK && !this.decided;
	}

	/**
	 * Who can see it now, as a code of messages: {@code PUBLIC}, {@code PARTIES},
	 * {@code BODY}, {@code DESK}, {@code HELD}, or {@code OFFICERS} for what goes out
	 * with an answer.
	 */
	public String audience() {
		if (isHeldBack()) {
			return "HELD";
		}
		return (this.reach != null && this.reach != Reach.PUBLIC) ? this.reach.name() : this.visibility.name();
	}

	private boolean reaches(Reach reader) {
		return this.reach == null || this.reach.compareTo(reader) <= 0;
	}

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
