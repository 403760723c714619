package id.go.lapor.desk;

import java.util.Set;

import id.go.lapor.attachment.CaseFile;
import id.go.lapor.attachment.FileContent;
import id.go.lapor.attachment.Reach;
import id.go.lapor.audit.Actor;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.Complaint;

/**
 * A file as somebody is about to see it, and what has to be written down first.
 *
 * @param content the file
 * @param actor who sees it, in which office
 * @param deeds what they learn by it; empty where everybody may learn it
 */
record FileLook(FileContent content, Actor actor, Set<Deed> deeds) {

	static Set<Deed> deeds(Complaint complaint, CaseFile file) {
		boolean open = !complaint.isSecret() && !complaint.isAnonymous()
				&& (file.reach() == null || file.reach() == Reach.PUBLIC);
		return open ? Set.of() : Set.of(Deed.READ_ATTACHMENT);
	}

}
