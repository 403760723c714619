package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets a case go before all others, and stand in line again; each with a reason. */
@RestController
@RequestMapping("/api/desk/cases/{number}/urgency")
@ResponseStatus(HttpStatus.NO_CONTENT)
@PreAuthorize(UrgencyDesk.WHO)
class UrgencyDesk {

	static final String WHO = "hasAnyRole('verifier', 'verification-supervisor', 'oversight-panrb', 'oversight-ksp', "
			+ "'oversight-ombudsman', 'agency-coordinator', 'agency-head', 'agency-deputy', 'agency-officer')";

	private final UrgencyCommands commands;

	UrgencyDesk(UrgencyCommands commands) {
		this.commands = commands;
	}

	@PostMapping
	void mark(@PathVariable String number, @RequestBody Reason reason) {
		this.commands.mark(CaseNumber.of(number), reason.reason());
	}

	@PostMapping("/lift")
	void lift(@PathVariable String number, @RequestBody Reason reason) {
		this.commands.lift(CaseNumber.of(number), reason.reason());
	}

	/** Why somebody is, or is no longer, in danger. */
	record Reason(String reason) {

		/** The reason may name people. */
		@Override
		public String toString() {
			return "Reason[]";
		}

	}

}
