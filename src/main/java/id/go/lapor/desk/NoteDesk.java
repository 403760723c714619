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

/** A note to colleagues, from the panel beside a task. */
@RestController
@RequestMapping("/api/desk/cases/{number}/notes")
@PreAuthorize(NoteDesk.WHO)
class NoteDesk {

	static final String WHO = "hasAnyRole('verifier', 'verification-supervisor', 'agency-coordinator', 'agency-head', "
			+ "'agency-deputy', 'agency-officer')";

	private final NoteCommands commands;

	NoteDesk(NoteCommands commands) {
		this.commands = commands;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void write(@PathVariable String number, @RequestBody Typed note) {
		this.commands.write(CaseNumber.of(number), note.text());
	}

	/** What a colleague shall know. */
	record Typed(String text) {

		/** The words may name people. */
		@Override
		public String toString() {
			return "Typed[hidden]";
		}

	}

}
