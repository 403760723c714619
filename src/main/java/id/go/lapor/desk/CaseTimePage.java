package id.go.lapor.desk;

import id.go.lapor.language.TypedNumber;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * More time for a case, given or asked for on its page.
 */
@Controller
@RequestMapping("/petugas/laporan/{number}")
class CaseTimePage {

	private static final String OVERSIGHT = "hasAnyRole('oversight-panrb', 'oversight-ksp', 'oversight-ombudsman')";

	private final CaseForm form;

	private final CaseCommands commands;

	private final ExtensionCommands more;

	CaseTimePage(CaseForm form, CaseCommands commands, ExtensionCommands more) {
		this.form = form;
		this.commands = commands;
		this.more = more;
	}

	@PostMapping("/perpanjangan")
	@PreAuthorize(OVERSIGHT)
	String extend(@PathVariable String number, @RequestParam(defaultValue = "") String clock,
			@RequestParam(defaultValue = "") String workingDays, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return this.form.then(number, "extend", next,
				(caseNumber) -> this.commands.extend(caseNumber, clock, workingDays, words));
	}

	@PostMapping("/permohonan-perpanjangan")
	@PreAuthorize(ExtensionDesk.WHO)
	String askTime(@PathVariable String number, @RequestParam(defaultValue = "") String workingDays,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "askTime", next,
				(caseNumber) -> this.more.ask(caseNumber, TypedNumber.of(workingDays, CaseCommands.NO_DAYS), words));
	}

}
