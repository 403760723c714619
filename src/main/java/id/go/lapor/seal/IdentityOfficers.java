package id.go.lapor.seal;

import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import org.springframework.stereotype.Component;

/**
 * Who may take part, asked anew at every step: an administrator may change everything in
 * the engine, and whoever lost the office since asking has lost it.
 */
@Component
class IdentityOfficers {

	private final OfficerDirectory officers;

	IdentityOfficers(OfficerDirectory officers) {
		this.officers = officers;
	}

	/**
	 * @throws CaseRefusal unless this person holds the office now
	 */
	void require(String officer) {
		boolean holds = officer != null && this.officers.holding(Role.IDENTITY_OFFICER.id())
			.stream()
			.anyMatch((holder) -> holder.id().equals(officer));
		if (!holds) {
			throw new CaseRefusal("seal.notYourOffice");
		}
	}

}
