package id.go.lapor.duty;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.engine.Role;

/**
 * Where somebody works, and in which offices.
 *
 * @param officer the account
 * @param roles the offices
 * @param units the agencies whose tasks they may see; empty at the national desk
 * @param body the body that these belong to, or null at the national desk
 */
record Workplace(String officer, Set<Role> roles, Set<String> units, String body) {

	private static final Set<Role> NO_DESK = EnumSet.of(Role.PROCESS_ANALYST, Role.ADMINISTRATOR);

	private static final Set<Role> VERIFYING = EnumSet.of(Role.VERIFIER, Role.VERIFICATION_SUPERVISOR);

	/** Whether the two may stand in for each other as far as the place goes. */
	boolean isPlaceOf(Workplace other) {
		return !desk().isEmpty() && !other.desk().isEmpty()
				&& ((this.body != null) ? this.body.equals(other.body) : other.body == null);
	}

	/** Whether this person leads the other one's desk. */
	boolean leads(Workplace other) {
		if (this.body == null) {
			return this.roles.contains(Role.VERIFICATION_SUPERVISOR) && other.body == null
					&& other.roles.stream().anyMatch(VERIFYING::contains);
		}
		boolean head = this.roles.contains(Role.AGENCY_COORDINATOR) || this.roles.contains(Role.AGENCY_HEAD);
		return head && this.body.equals(other.body) && this.units.containsAll(other.units);
	}

	/**
	 * Whether this person may do what the other one does: holds the same offices in the
	 * same units. A deputy stands in for the head, as with overdue approvals; nobody else
	 * gains a right by an absence, least of all the writer of an answer its approval.
	 */
	boolean canCover(Workplace other) {
		return isPlaceOf(other) && this.units.containsAll(other.units) && other.desk().stream().allMatch(this::holds);
	}

	private boolean holds(Role office) {
		return this.roles.contains(office) || (office == Role.AGENCY_HEAD && this.roles.contains(Role.AGENCY_DEPUTY));
	}

	/** The offices that have tasks. */
	private Set<Role> desk() {
		return this.roles.stream().filter((role) -> !NO_DESK.contains(role)).collect(Collectors.toSet());
	}

}
