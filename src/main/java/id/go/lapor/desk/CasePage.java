package id.go.lapor.desk;

import java.util.Locale;
import java.util.function.Consumer;

import id.go.lapor.attachment.Reach;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.SlaRefusal;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

	private final WitnessedReading reading;

	private final NumberReading numbers;

	private final CaseCommands commands;

	private final DuplicateDesk duplicates;

	private final MessageSource messages;

	CasePage(WitnessedReading reading, NumberReading numbers, CaseCommands commands, DuplicateDesk duplicates,
			MessageSource messages) {
		this.reading = reading;
		this.numbers = numbers;
		this.commands = commands;
		this.duplicates = duplicates;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable String number, Model page) {
		page.addAttribute("report", this.reading.of(CaseNumber.of(number), null));
		NumberView.show(this.numbers.of(CaseNumber.of(number)), page);
		page.addAttribute("duplicates", this.duplicates.of(CaseNumber.of(number)));
		return "desk/case";
	}

	@GetMapping("/lampiran/{position}")
	ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable int position) {
		return this.reading.file(CaseNumber.of(number), position, null).answer();
	}

	@PostMapping("/balasan")
	@PreAuthorize("hasAnyRole('agency-officer', 'agency-coordinator')")
	String reply(@PathVariable String number, @RequestParam String words, RedirectAttributes next, Locale locale) {
		return then(number, "reply", words, next, locale, (caseNumber) -> this.commands.reply(caseNumber, words));
	}

	@PostMapping("/perpanjangan")
	@PreAuthorize("hasAnyRole('oversight-panrb', 'oversight-ksp', 'oversight-ombudsman')")
	String extend(@PathVariable String number, @RequestParam ClockType clock, @RequestParam int workingDays,
			@RequestParam String words, RedirectAttributes next, Locale locale) {
		return then(number, "extend", words, next, locale,
				(caseNumber) -> this.commands.extend(caseNumber, clock, workingDays, words));
	}

	@PostMapping("/gabung")
	@PreAuthorize(NATIONAL_DESK)
	String merge(@PathVariable String number, @RequestParam String words, RedirectAttributes next, Locale locale) {
		return then(number, "merge", words, next, locale,
				(caseNumber) -> this.commands.merge(caseNumber, CaseNumber.of(words)));
	}

	@PostMapping("/bukan-duplikat")
	@PreAuthorize(NATIONAL_DESK)
	String denyDuplicate(@PathVariable String number, @RequestParam String other, RedirectAttributes next,
			Locale locale) {
		return then(number, "deny", "", next, locale,
				(caseNumber) -> this.duplicates.deny(caseNumber, CaseNumber.of(other)));
	}

	@PostMapping("/pisah")
	@PreAuthorize(NATIONAL_DESK)
	String unmerge(@PathVariable String number, RedirectAttributes next, Locale locale) {
		return then(number, "unmerge", "", next, locale, this.commands::unmerge);
	}

	@PostMapping("/blokir")
	@PreAuthorize(NATIONAL_DESK)
	String block(@PathVariable String number, @RequestParam String words, RedirectAttributes next, Locale locale) {
		return then(number, "block", words, next, locale, (caseNumber) -> this.commands.block(caseNumber, words));
	}

	@PostMapping("/lampiran/{position}/jangkauan")
	@PreAuthorize(NATIONAL_DESK)
	String decideOnFile(@PathVariable String number, @PathVariable int position,
			@RequestParam(required = false) Reach was, @RequestParam(required = false) Reach reach,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next, Locale locale) {
		next.addFlashAttribute("place", position);
		next.addFlashAttribute("chosen", (reach != null) ? reach.name() : null);
		return then(number, "file", words, next, locale,
				(caseNumber) -> this.commands.decideOnFile(caseNumber, position, was, reach, words));
	}

	@PostMapping("/terlapor")
	@PreAuthorize(NATIONAL_DESK)
	String addAccused(@PathVariable String number, @RequestParam String words, RedirectAttributes next, Locale locale) {
		return then(number, "accuse", words, next, locale, (caseNumber) -> this.commands.addAccused(caseNumber, words));
	}

	@PostMapping("/tarik")
	@PreAuthorize(NATIONAL_DESK)
	String recall(@PathVariable String number, @RequestParam String words, RedirectAttributes next, Locale locale) {
		return then(number, "recall", words, next, locale, (caseNumber) -> this.commands.recall(caseNumber, words));
	}

	@PostMapping("/coret")
	@PreAuthorize(NATIONAL_DESK)
	String strikeAccused(@PathVariable String number, @RequestParam String agency, @RequestParam String words,
			RedirectAttributes next, Locale locale) {
		return then(number, "strike", words, next, locale,
				(caseNumber) -> this.commands.strikeAccused(caseNumber, agency, words));
	}

	private String then(String number, String form, String words, RedirectAttributes next, Locale locale,
			Consumer<CaseNumber> command) {
		var caseNumber = CaseNumber.of(number);
		try {
			command.accept(caseNumber);
			next.addFlashAttribute("done", form);
		}
		catch (UnknownCase ex) {
			throw ex;
		}
		catch (Refusal ex) {
			refuse(next, form, words, ex.in(locale));
		}
		catch (SlaRefusal ex) {
			refuse(next, form, words, this.messages.getMessage(ex.messageKey(), ex.arguments(), locale));
		}
		catch (ConcurrencyFailureException ex) {
			refuse(next, form, words, this.messages.getMessage("desk.somebodyElse", null, locale));
		}
		return "redirect:/petugas/laporan/" + caseNumber.value();
	}

	private static void refuse(RedirectAttributes next, String form, String words, String sentence) {
		next.addFlashAttribute("refused", sentence);
		next.addFlashAttribute("form", form);
		next.addFlashAttribute("typed", words);
	}

}
