package id.go.lapor.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.engine.Role;

/** What may be done with many tasks at once; each also exists for one. */
enum BulkDeed {

	CLAIM, ASSIGN, FORWARD, FORWARD_EACH, ARCHIVE, MERGE;

	private static final Set<Role> LEADS = EnumSet.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD,
			Role.VERIFICATION_SUPERVISOR);

	static Optional<BulkDeed> of(String name) {
		return EnumSet.allOf(BulkDeed.class).stream().filter((deed) -> deed.name().equals(name)).findFirst();
	}

	/** What is offered to this person; whether it can be done is asked of each task. */
	static Set<BulkDeed> offeredTo(Viewer viewer) {
		var deeds = EnumSet.of(CLAIM);
		if (viewer.roles().stream().anyMatch(LEADS::contains)) {
			deeds.add(ASSIGN);
		}
		if (viewer.isVerifier()) {
			deeds.addAll(EnumSet.of(FORWARD, FORWARD_EACH, ARCHIVE));
		}
		if (viewer.isVerifier() || viewer.isSupervisor()) {
			deeds.add(MERGE);
		}
		return deeds;
	}

	/** Whether words go along: the reporter reads why. */
	boolean takesWords() {
		return this == FORWARD || this == FORWARD_EACH || this == ARCHIVE;
	}

}
