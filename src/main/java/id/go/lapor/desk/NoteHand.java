package id.go.lapor.desk;

import java.util.Optional;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.audit.Actor;

/**
 * Whose notes on a case somebody reads and adds to. Notes belong to the body that holds
 * the case, and to the national desk; what one body's people wrote stays theirs when the
 * case goes on, and is there again should it come back. Whoever watches, rules or gave
 * the case away has none.
 *
 * @param owner code of the body, or of the national desk
 * @param actor who they are, in which office
 * @param open whether the case goes on, so that there is something to note
 */
record NoteHand(String owner, Actor actor, boolean open) {

	/** The owner, if this reader has a part in the notes of any. */
	static Optional<String> owner(Viewer viewer, CaseFacts facts, ReportDisclosure disclosure,
			AgencyDirectory agencies) {
		if (!disclosure.isCurrent() || !disclosure.readsMasked()) {
			return Optional.empty();
		}
		if (viewer.isVerifier() || viewer.isSupervisor()) {
			return Optional.of(Agency.NATIONAL_DESK);
		}
		var holder = Optional.ofNullable(facts.holder()).map((code) -> agencies.bodyOf(code).code());
		return Stream.concat(Stream.ofNullable(facts.holder()), facts.working().stream())
			.filter(viewer::worksFor)
			.map((code) -> agencies.bodyOf(code).code())
			.filter((body) -> holder.filter(body::equals).isPresent())
			.findFirst();
	}

}
