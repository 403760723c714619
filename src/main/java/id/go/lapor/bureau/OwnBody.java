package id.go.lapor.bureau;

import java.util.Optional;
import java.util.Set;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.AgencyRegister;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Which body whoever is signed in runs: the one whose coordinator they are, at the body
 * itself. A unit's coordinator forwards the unit's cases, and runs nothing.
 */
@Component
class OwnBody {

	private final CurrentOfficer officer;

	private final OfficerDirectory officers;

	private final AgencyDirectory agencies;

	private final AgencyRegister register;

	OwnBody(CurrentOfficer officer, OfficerDirectory officers, AgencyDirectory agencies, AgencyRegister register) {
		this.officer = officer;
		this.officers = officers;
		this.agencies = agencies;
		this.register = register;
	}

	/**
	 * The body to look at.
	 * @throws AccessDeniedException for everybody who runs none
	 */
	Authority look() {
		return this.officer.userId()
			.flatMap(this::authority)
			.orElseThrow(() -> new AccessDeniedException("runs no body"));
	}

	/**
	 * The same, to change something: asked once more when nobody else can change bodies
	 * before the transaction ends. Two coordinators who switch each other off at the same
	 * moment cannot both succeed, so a body never loses the last one.
	 */
	Authority change() {
		var before = look();
		this.register.lock();
		var now = look();
		if (!before.equals(now)) {
			throw new AccessDeniedException("runs another body");
		}
		return now;
	}

	private Optional<Authority> authority(String account) {
		var offices = this.officers.officesOf(account);
		return offices.contains(Role.AGENCY_COORDINATOR.id())
				? body(offices).map((body) -> new Authority(account, body.code())) : Optional.empty();
	}

	private Optional<Agency> body(Set<String> offices) {
		return offices.stream()
			.sorted()
			.flatMap((group) -> this.agencies.find(group).stream())
			.filter(Agency::isBody)
			.findFirst();
	}

}
