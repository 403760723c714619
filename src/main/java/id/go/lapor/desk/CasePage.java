package id.go.lapor.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import id.go.lapor.attachment.Reach;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.SlaRefusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a case for officers who were told of it and have no task: the same view at
 * the same level, and what may be done with the case besides. What was typed stands in
 * the form again after a refusal.
 */
@Controller
@RequestMapping("/petugas/laporan/{number}")
@PreAuthorize("isAuthenticated()")
class CasePage {

	private static final String NATIONAL_DESK = "hasAnyRole('verifier', 'verification-supervisor')";

	private static final String OVERSIGHT = "hasAnyRole('oversight-panrb', 'oversight-ksp', 'oversight-ombudsman')";

	private static final String DESK_AND_OVERSIGHT = NATIONAL_DESK + " or " + OVERSIGHT;

	private static final String PRESIDENTIAL_STAFF = "hasRole('oversight-ksp')";

	private static final String WORKERS = "hasAnyRole('verifier', 'verification-supervisor', 'agency-coordinator', "
			+ "'agency-head', 'agency-deputy', 'agency-officer')";

	private final CaseSheet sheet;

	private final WitnessedReading reading;

	private final CaseCommands commands;

	private final DuplicateDesk duplicates;

	private final ClusterDesk clusters;

	private final UrgencyCommands urgency;

	private final NoteCommands notes;

	private final TagCommands tags;

	private final ProgrammeCommands programmes;

	private final ExtensionCommands more;

	private final MessageSource messages;

	CasePage(CaseSheet sheet, WitnessedReading reading, CaseCommands commands, DuplicateDesk duplicates,
			ClusterDesk clusters, UrgencyCommands urgency, NoteCommands notes, TagCommands tags,
			ProgrammeCommands programmes, ExtensionCommands more, MessageSource messages) {
		this.sheet = sheet;
		this.reading = reading;
		this.commands = commands;
		this.duplicates = duplicates;
		this.clusters = clusters;
		this.urgency = urgency;
		this.notes = notes;
		this.tags = tags;
		this.programmes = programmes;
		this.more = more;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable String number, Model page) {
		return this.sheet.show(CaseNumber.of(number), page);
	}

	@GetMapping("/lampiran/{position}")
	ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable int position) {
		return this.reading.file(CaseNumber.of(number), position, null).answer();
	}

	@PostMapping("/balasan")
	@PreAuthorize("hasAnyRole('agency-officer', 'agency-coordinator')")
	String reply(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "reply", next, (caseNumber) -> this.commands.reply(caseNumber, words));
	}

	@PostMapping("/perpanjangan")
	@PreAuthorize(OVERSIGHT)
	String extend(@PathVariable String number, @RequestParam(defaultValue = "") String clock,
			@RequestParam(defaultValue = "") String workingDays, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return then(number, "extend", next,
				(caseNumber) -> this.commands.extend(caseNumber, clock, workingDays, words));
	}

	@PostMapping("/permohonan-perpanjangan")
	@PreAuthorize(ExtensionDesk.WHO)
	String askTime(@PathVariable String number, @RequestParam(defaultValue = "") String workingDays,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "askTime", next,
				(caseNumber) -> this.more.ask(caseNumber, TypedDays.of(workingDays), words));
	}

	@PostMapping("/gabung")
	@PreAuthorize(NATIONAL_DESK)
	String merge(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "merge", next, (caseNumber) -> this.commands.merge(caseNumber, CaseNumber.of(words)));
	}

	/** Lets several cases wait for this one's answer at once. */
	@PostMapping("/himpun")
	@PreAuthorize(NATIONAL_DESK)
	String gather(@PathVariable String number, @RequestParam(required = false) List<String> other,
			RedirectAttributes next) {
		return then(number, "gather", next,
				(caseNumber) -> this.clusters.gather(caseNumber, (other != null) ? other : List.of()));
	}

	@PostMapping("/bukan-duplikat")
	@PreAuthorize(NATIONAL_DESK)
	String denyDuplicate(@PathVariable String number, @RequestParam(defaultValue = "") String other,
			RedirectAttributes next) {
		return then(number, "deny", next, (caseNumber) -> this.duplicates.deny(caseNumber, CaseNumber.of(other)));
	}

	@PostMapping("/pisah")
	@PreAuthorize(NATIONAL_DESK)
	String unmerge(@PathVariable String number, RedirectAttributes next) {
		return then(number, "unmerge", next, this.commands::unmerge);
	}

	@PostMapping("/blokir")
	@PreAuthorize(NATIONAL_DESK)
	String block(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "block", next, (caseNumber) -> this.commands.block(caseNumber, words));
	}

	@PostMapping("/lampiran/{position}/jangkauan")
	@PreAuthorize(NATIONAL_DESK)
	String decideOnFile(@PathVariable String number, @PathVariable int position,
			@RequestParam(required = false) Reach was, @RequestParam(required = false) Reach reach,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "file", position, next,
				(caseNumber) -> this.commands.decideOnFile(caseNumber, position, was, reach, words));
	}

	@PostMapping("/terlapor")
	@PreAuthorize(NATIONAL_DESK)
	String addAccused(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return then(number, "accuse", next, (caseNumber) -> this.commands.addAccused(caseNumber, words));
	}

	@PostMapping("/tarik")
	@PreAuthorize(DESK_AND_OVERSIGHT)
	String recall(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "recall", next, (caseNumber) -> this.commands.recall(caseNumber, words));
	}

	@PostMapping("/coret")
	@PreAuthorize(NATIONAL_DESK)
	String strikeAccused(@PathVariable String number, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "strike", next, (caseNumber) -> this.commands.strikeAccused(caseNumber, agency, words));
	}

	@PostMapping("/mendesak")
	@PreAuthorize(UrgencyDesk.WHO)
	String markUrgent(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return then(number, "urge", next, (caseNumber) -> this.urgency.mark(caseNumber, words));
	}

	@PostMapping("/tidak-mendesak")
	@PreAuthorize(UrgencyDesk.WHO)
	String liftUrgency(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return then(number, "calm", next, (caseNumber) -> this.urgency.lift(caseNumber, words));
	}

	/** A note to colleagues. */
	@PostMapping("/catatan")
	@PreAuthorize(NoteDesk.WHO)
	String note(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "note", next, (caseNumber) -> this.notes.write(caseNumber, words));
	}

	@PostMapping("/label")
	@PreAuthorize(WORKERS)
	String tag(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "tag", next, (caseNumber) -> this.tags.add(caseNumber, words));
	}

	@PostMapping("/label/hapus")
	@PreAuthorize(WORKERS)
	String untag(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "untag", next, (caseNumber) -> this.tags.remove(caseNumber, words));
	}

	@PostMapping("/program")
	@PreAuthorize(PRESIDENTIAL_STAFF)
	String enterProgramme(@PathVariable String number, @RequestParam(defaultValue = "") String programme,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return then(number, "enter", next, (caseNumber) -> this.programmes.enter(caseNumber, programme, words));
	}

	@PostMapping("/program/keluar")
	@PreAuthorize(PRESIDENTIAL_STAFF)
	String leaveProgramme(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return then(number, "leave", next, (caseNumber) -> this.programmes.leave(caseNumber, words));
	}

	/** The address of a form that was refused, loaded again, leads back to the case. */
	@GetMapping({ "/balasan", "/perpanjangan", "/permohonan-perpanjangan", "/gabung", "/himpun", "/bukan-duplikat",
			"/pisah", "/blokir", "/terlapor", "/tarik", "/coret", "/mendesak", "/tidak-mendesak", "/catatan", "/label",
			"/label/hapus", "/program", "/program/keluar", "/lampiran/{position}/jangkauan" })
	String back(@PathVariable String number) {
		return "redirect:/petugas/laporan/" + CaseNumber.of(number).value();
	}

	/**
	 * The page again, with the words where they stood. They come and go with the request:
	 * a session would keep them unsealed.
	 */
	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refused(FormRefused refused, HttpServletRequest request, Model page, Locale locale) {
		page.addAttribute("refused", sentence(refused.reason(), locale));
		page.addAttribute("form", refused.form());
		page.addAttribute("typed", request.getParameter("words"));
		page.addAttribute("place", refused.position());
		page.addAttribute("chosen", request.getParameter("reach"));
		return show(refused.number().value(), page);
	}

	private String then(String number, String form, RedirectAttributes next, Consumer<CaseNumber> command) {
		return then(number, form, 0, next, command);
	}

	private String then(String number, String form, int position, RedirectAttributes next,
			Consumer<CaseNumber> command) {
		var caseNumber = CaseNumber.of(number);
		try {
			command.accept(caseNumber);
		}
		catch (UnknownCase ex) {
			throw ex;
		}
		catch (Refusal | SlaRefusal | ConcurrencyFailureException ex) {
			throw new FormRefused(caseNumber, form, position, ex);
		}
		next.addFlashAttribute("done", form);
		return "redirect:/petugas/laporan/" + caseNumber.value();
	}

	private String sentence(RuntimeException reason, Locale locale) {
		if (reason instanceof Refusal refusal) {
			return refusal.in(locale);
		}
		return (reason instanceof SlaRefusal refusal)
				? this.messages.getMessage(refusal.messageKey(), refusal.arguments(), locale)
				: this.messages.getMessage("desk.somebodyElse", null, locale);
	}

}
