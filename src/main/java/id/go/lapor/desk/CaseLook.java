package id.go.lapor.desk;

import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.audit.Actor;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.Complaint;

/**
 * A case as somebody is about to see it, and what has to be written down first.
 *
 * @param view what they will see
 * @param actor who they are, in which office
 * @param deeds what they learn by it; empty where everybody may learn it
 */
record CaseLook(CaseView view, Actor actor, Set<Deed> deeds) {

	/**
	 * The original and the reporter's name are learned one by one; the masked version
	 * counts where the report is secret or its reporter anonymous, or where notes of
	 * colleagues stand beside it.
	 */
	static Set<Deed> deeds(Complaint complaint, CaseView view) {
		var deeds = EnumSet.noneOf(Deed.class);
		if (view.report().original() != null) {
			deeds.add(Deed.READ_ORIGINAL);
		}
		if (view.reporter() != null) {
			deeds.add(Deed.READ_IDENTITY);
		}
		if (deeds.isEmpty() && (complaint.isSecret() || complaint.isAnonymous() || hasNotes(view))) {
			deeds.add(Deed.READ_CASE);
		}
		return deeds;
	}

	private static boolean hasNotes(CaseView view) {
		return view.notes() != null && !view.notes().lines().isEmpty();
	}

}
