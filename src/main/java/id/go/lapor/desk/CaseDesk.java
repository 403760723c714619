package id.go.lapor.desk;

import id.go.lapor.attachment.Reach;
import id.go.lapor.complaint.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the panel does with a case besides its task. */
@RestController
@RequestMapping("/api/desk/cases/{number}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CaseDesk {

	private static final String NATIONAL_DESK = "hasAnyRole('verifier', 'verification-supervisor')";

	private final CaseCommands commands;

	private final WitnessedReading cases;

	CaseDesk(CaseCommands commands, WitnessedReading cases) {
		this.commands = commands;
		this.cases = cases;
	}

	/** How the case stands, for an officer whose task ended under their hands. */
	@GetMapping
	@ResponseStatus(HttpStatus.OK)
	@PreAuthorize("isAuthenticated()")
	CaseView show(@PathVariable String number) {
		return this.cases.of(CaseNumber.of(number), null);
	}

	@PostMapping("/merge")
	@PreAuthorize(NATIONAL_DESK)
	void merge(@PathVariable String number, @RequestBody Main main) {
		this.commands.merge(CaseNumber.of(number), CaseNumber.of(main.mainCase()));
	}

	@PostMapping("/unmerge")
	@PreAuthorize(NATIONAL_DESK)
	void unmerge(@PathVariable String number) {
		this.commands.unmerge(CaseNumber.of(number));
	}

	@PostMapping("/block")
	@PreAuthorize(NATIONAL_DESK)
	void block(@PathVariable String number, @RequestBody Reason reason) {
		this.commands.block(CaseNumber.of(number), reason.reason());
	}

	@PostMapping("/accused")
	@PreAuthorize(NATIONAL_DESK)
	void addAccused(@PathVariable String number, @RequestBody AccusedAgency accused) {
		this.commands.addAccused(CaseNumber.of(number), accused.agency());
	}

	@PostMapping("/accused/{agency}/strike")
	@PreAuthorize(NATIONAL_DESK)
	void strikeAccused(@PathVariable String number, @PathVariable String agency, @RequestBody Reason reason) {
		this.commands.strikeAccused(CaseNumber.of(number), agency, reason.reason());
	}

	@PostMapping("/replies")
	@PreAuthorize("hasAnyRole('agency-officer', 'agency-coordinator')")
	void reply(@PathVariable String number, @RequestBody Reply reply) {
		this.commands.reply(CaseNumber.of(number), reply.text());
	}

	@PostMapping("/attachments/{position}/reach")
	@PreAuthorize(NATIONAL_DESK)
	void decideOnFile(@PathVariable String number, @PathVariable int position, @RequestBody FileReach file) {
		this.commands.decideOnFile(CaseNumber.of(number), position, file.was(), file.reach(), file.reason());
	}

	/** The case whose answer is waited for. */
	record Main(String mainCase) {
	}

	/** The code of an agency that the report accuses. */
	record AccusedAgency(String agency) {
	}

	/** Why the content is taken off every view, or an accusation struck. */
	record Reason(String reason) {
	}

	/** What the officer says to the reporter. */
	record Reply(String text) {
	}

	/** How far a file went, how far it shall go, and why. */
	record FileReach(Reach was, Reach reach, String reason) {

		/** The reason may name people. */
		@Override
		public String toString() {
			return "FileReach[" + this.reach + "]";
		}

	}

}
