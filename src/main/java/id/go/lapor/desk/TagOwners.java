package id.go.lapor.desk;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.Role;
import org.springframework.stereotype.Component;

/**
 * Whose tags are whose: a body has its own, all its units with it, and the national desk
 * has the nation's. Whoever works on a case tags it, and nobody reads another's.
 */
@Component
class TagOwners {

	private static final Set<Role> AGENCY = EnumSet.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD, Role.AGENCY_DEPUTY,
			Role.AGENCY_OFFICER);

	private final AgencyDirectory agencies;

	TagOwners(AgencyDirectory agencies) {
		this.agencies = agencies;
	}

	/** Whose tags this person reads. */
	Set<String> of(Viewer viewer) {
		var owners = new HashSet<String>();
		if (isNationalDesk(viewer)) {
			owners.add(Agency.NATIONAL_DESK);
		}
		if (viewer.roles().stream().anyMatch(AGENCY::contains)) {
			viewer.agencies().forEach((agency) -> owners.add(body(agency)));
		}
		return owners;
	}

	/** In whose name this person tags the case; empty for whoever does not work on it. */
	Optional<String> adding(Viewer viewer, CaseFacts facts) {
		if (isNationalDesk(viewer)) {
			return Optional.of(Agency.NATIONAL_DESK);
		}
		return Stream.concat(Stream.ofNullable(facts.holder()), facts.working().stream().sorted())
			.filter(viewer::worksFor)
			.findFirst()
			.map(this::body);
	}

	static boolean isWorkedOnBy(Viewer viewer, CaseFacts facts) {
		return isNationalDesk(viewer) || viewer.worksFor(facts.holder()) || viewer.worksForOneOf(facts.working());
	}

	private static boolean isNationalDesk(Viewer viewer) {
		return viewer.isVerifier() || viewer.isSupervisor();
	}

	private String body(String agency) {
		return this.agencies.find(agency).isPresent() ? this.agencies.bodyOf(agency).code() : agency;
	}

}
