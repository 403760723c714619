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

/** Asks oversight for more time, from the panel beside a task. */
@RestController
@RequestMapping("/api/desk/cases/{number}/extension")
@PreAuthorize(ExtensionDesk.WHO)
class ExtensionDesk {

	static final String WHO = "hasAnyRole('agency-coordinator', 'agency-head')";

	private final ExtensionCommands commands;

	ExtensionDesk(ExtensionCommands commands) {
		this.commands = commands;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void ask(@PathVariable String number, @RequestBody Wish wish) {
		this.commands.ask(CaseNumber.of(number), wish.workingDays(), wish.reason());
	}

	/** How many working days more, and why. */
	record Wish(int workingDays, String reason) {

		/** The reason may name people. */
		@Override
		public String toString() {
			return "Wish[" + this.workingDays + "]";
		}

	}

}
