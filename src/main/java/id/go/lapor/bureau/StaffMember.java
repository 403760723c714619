package id.go.lapor.bureau;

import java.util.Set;

import id.go.lapor.engine.Officer;
import id.go.lapor.engine.Role;

/**
 * Somebody who works for the body.
 *
 * @param offices the offices of an agency that they hold
 * @param agencies the body and units whose people they are
 * @param elsewhere whether they hold a national office too, or belong to another body:
 * then an administrator cares for the account
 * @param seen the mark of all this
 */
record StaffMember(Officer person, Set<Role> offices, Set<String> agencies, boolean elsewhere, String seen) {

	String account() {
		return this.person.id();
	}

	/** Whether this is all they hold. */
	boolean holds(Role office, String agency) {
		return this.offices.equals(Set.of(office)) && this.agencies.equals(Set.of(agency));
	}

}
