package id.go.lapor.notification;

import java.util.List;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import org.springframework.stereotype.Component;

/**
 * Which people hold an office. An office that nobody holds does not swallow a message: it
 * goes to the same office further up in the body, then to those who answer for the
 * vacancy, and at last to the ministry that stewards the system.
 */
@Component
class Offices {

	private final OfficerDirectory officers;

	private final AgencyDirectory agencies;

	Offices(OfficerDirectory officers, AgencyDirectory agencies) {
		this.officers = officers;
		this.agencies = agencies;
	}

	/**
	 * The people a message reaches.
	 * @param agency the unit concerned, or null for national offices
	 * @return login names; empty only where even the last office is vacant
	 */
	List<String> holders(Recipient recipient, String agency) {
		return substitutes(recipient).stream()
			.map((office) -> people(office, agency))
			.filter((people) -> !people.isEmpty())
			.findFirst()
			.orElse(List.of())
			.stream()
			.map(Officer::id)
			.toList();
	}

	private static List<Recipient> substitutes(Recipient recipient) {
		return switch (recipient) {
			case HOLDER_OFFICERS ->
				List.of(recipient, Recipient.HOLDER_COORDINATOR, Recipient.HEAD, Recipient.OVERSIGHT);
			case HOLDER_COORDINATOR -> List.of(recipient, Recipient.HEAD, Recipient.OVERSIGHT);
			case HEAD -> List.of(recipient, Recipient.DEPUTY, Recipient.HOLDER_COORDINATOR, Recipient.OVERSIGHT);
			case DEPUTY -> List.of(recipient, Recipient.HEAD, Recipient.HOLDER_COORDINATOR, Recipient.OVERSIGHT);
			case VERIFIERS -> List.of(recipient, Recipient.SUPERVISOR, Recipient.OVERSIGHT);
			default -> List.of(recipient, Recipient.OVERSIGHT);
		};
	}

	private List<Officer> people(Recipient office, String agency) {
		var role = office.role().map(Role::id).orElseThrow();
		if (!office.ofAgency()) {
			return this.officers.holding(role);
		}
		if (agency == null) {
			return List.of();
		}
		return (office == Recipient.HOLDER_OFFICERS) ? this.officers.holding(role, agency) : nearest(role, agency);
	}

	/** In the unit itself, else in the closest one above it. */
	private List<Officer> nearest(String role, String agency) {
		var path = this.agencies.path(agency);
		for (int level = path.size() - 1; level >= 0; level--) {
			var found = this.officers.holding(role, path.get(level));
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

}
