package id.go.lapor.seal;

import java.time.Clock;
import java.time.Duration;

import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.engine.OfficeLedger;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who may take part, asked anew at every step: an administrator may change everything in
 * the engine, and whoever lost the office since asking has lost it.
 */
@Component
class IdentityOfficers {

	private final OfficerDirectory officers;

	private final OfficeLedger offices;

	private final Duration standing;

	private final Clock clock;

	IdentityOfficers(OfficerDirectory officers, OfficeLedger offices,
			@Value("${lapor.seal.standing}") Duration standing, Clock clock) {
		this.officers = officers;
		this.offices = offices;
		this.standing = standing;
		this.clock = clock;
	}

	/**
	 * Two accounts made by one administrator for one evening are no two officers: the
	 * office counts once it was held for a while, in which those who watch have heard of
	 * it.
	 * @throws CaseRefusal unless this person holds the office now, and not since today
	 */
	void require(String officer) {
		boolean holds = officer != null && this.officers.holding(Role.IDENTITY_OFFICER.id())
			.stream()
			.anyMatch((holder) -> holder.id().equals(officer));
		if (!holds) {
			throw new CaseRefusal("seal.notYourOffice");
		}
		if (this.standing.isZero()) {
			return;
		}
		boolean fresh = this.offices.givenAt(officer, Role.IDENTITY_OFFICER.id())
			.filter((given) -> given.plus(this.standing).isAfter(this.clock.instant()))
			.isPresent();
		if (fresh) {
			throw new CaseRefusal("seal.officeTooNew", this.standing.toHours());
		}
	}

}
