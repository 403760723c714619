package id.go.lapor.desk;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.Role;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Says which ways stand above the officers' pages: none that leads this reader to a
 * closed door.
 */
@ControllerAdvice({ "id.go.lapor.desk", "id.go.lapor.duty", "id.go.lapor.bureau", "id.go.lapor.oversight" })
class OfficerWays {

	private final CurrentOfficer officer;

	OfficerWays(CurrentOfficer officer) {
		this.officer = officer;
	}

	@ModelAttribute("keepsTemplates")
	boolean keepsTemplates() {
		return isOneOf(Role.AGENCY_COORDINATOR, Role.VERIFICATION_SUPERVISOR);
	}

	@ModelAttribute("runsABody")
	boolean runsABody() {
		return isOneOf(Role.AGENCY_COORDINATOR);
	}

	@ModelAttribute("keepsQuestions")
	boolean keepsQuestions() {
		return isOneOf(Role.ADMINISTRATOR);
	}

	@ModelAttribute("writesForReporters")
	boolean writesForReporters() {
		return isOneOf(Role.VERIFIER, Role.VERIFICATION_SUPERVISOR, Role.AGENCY_OFFICER, Role.AGENCY_COORDINATOR);
	}

	@ModelAttribute("watches")
	boolean watches() {
		return isOneOf(Role.OVERSIGHT_PANRB, Role.OVERSIGHT_KSP, Role.OVERSIGHT_OMBUDSMAN);
	}

	@ModelAttribute("keepsProgrammes")
	boolean keepsProgrammes() {
		return isOneOf(Role.OVERSIGHT_KSP);
	}

	private boolean isOneOf(Role... roles) {
		for (var role : roles) {
			if (this.officer.hasRole(role.id())) {
				return true;
			}
		}
		return false;
	}

}
