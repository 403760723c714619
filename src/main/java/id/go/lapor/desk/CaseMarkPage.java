package id.go.lapor.desk;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What offices put on a case on its page: that it is urgent, notes to colleagues, tags,
 * and the priority programme that it is about.
 */
@Controller
@RequestMapping("/petugas/laporan/{number}")
class CaseMarkPage {

	private static final String PRESIDENTIAL_STAFF = "hasRole('oversight-ksp')";

	private static final String WORKERS = "hasAnyRole('verifier', 'verification-supervisor', 'agency-coordinator', "
			+ "'agency-head', 'agency-deputy', 'agency-officer')";

	private final CaseForm form;

	private final UrgencyCommands urgency;

	private final NoteCommands notes;

	private final TagCommands tags;

	private final ProgrammeCommands programmes;

	CaseMarkPage(CaseForm form, UrgencyCommands urgency, NoteCommands notes, TagCommands tags,
			ProgrammeCommands programmes) {
		this.form = form;
		this.urgency = urgency;
		this.notes = notes;
		this.tags = tags;
		this.programmes = programmes;
	}

	@PostMapping("/mendesak")
	@PreAuthorize(UrgencyDesk.WHO)
	String markUrgent(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return this.form.then(number, "urge", next, (caseNumber) -> this.urgency.mark(caseNumber, words));
	}

	@PostMapping("/tidak-mendesak")
	@PreAuthorize(UrgencyDesk.WHO)
	String liftUrgency(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return this.form.then(number, "calm", next, (caseNumber) -> this.urgency.lift(caseNumber, words));
	}

	/** A note to colleagues. */
	@PostMapping("/catatan")
	@PreAuthorize(NoteDesk.WHO)
	String note(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "note", next, (caseNumber) -> this.notes.write(caseNumber, words));
	}

	@PostMapping("/label")
	@PreAuthorize(WORKERS)
	String tag(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "tag", next, (caseNumber) -> this.tags.add(caseNumber, words));
	}

	@PostMapping("/label/hapus")
	@PreAuthorize(WORKERS)
	String untag(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "untag", next, (caseNumber) -> this.tags.remove(caseNumber, words));
	}

	@PostMapping("/program")
	@PreAuthorize(PRESIDENTIAL_STAFF)
	String enterProgramme(@PathVariable String number, @RequestParam(defaultValue = "") String programme,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "enter", next,
				(caseNumber) -> this.programmes.enter(caseNumber, programme, words));
	}

	@PostMapping("/program/keluar")
	@PreAuthorize(PRESIDENTIAL_STAFF)
	String leaveProgramme(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return this.form.then(number, "leave", next, (caseNumber) -> this.programmes.leave(caseNumber, words));
	}

}
