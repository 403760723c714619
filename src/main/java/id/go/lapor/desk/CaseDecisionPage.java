package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.attachment.Reach;
import id.go.lapor.complaint.CaseNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What becomes of a case, decided on its page: merged, parted, blocked, taken back, whom
 * it accuses, how far its files go, and what the reporter is told beside the answer.
 */
@Controller
@RequestMapping("/petugas/laporan/{number}")
class CaseDecisionPage {

	private static final String NATIONAL_DESK = "hasAnyRole('verifier', 'verification-supervisor')";

	private static final String DESK_AND_OVERSIGHT = NATIONAL_DESK
			+ " or hasAnyRole('oversight-panrb', 'oversight-ksp', 'oversight-ombudsman')";

	private final CaseForm form;

	private final CaseCommands commands;

	private final DuplicateDesk duplicates;

	private final ClusterDesk clusters;

	CaseDecisionPage(CaseForm form, CaseCommands commands, DuplicateDesk duplicates, ClusterDesk clusters) {
		this.form = form;
		this.commands = commands;
		this.duplicates = duplicates;
		this.clusters = clusters;
	}

	@PostMapping("/balasan")
	@PreAuthorize("hasAnyRole('agency-officer', 'agency-coordinator')")
	String reply(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "reply", next, (caseNumber) -> this.commands.reply(caseNumber, words));
	}

	@PostMapping("/gabung")
	@PreAuthorize(NATIONAL_DESK)
	String merge(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "merge", next,
				(caseNumber) -> this.commands.merge(caseNumber, CaseNumber.of(words)));
	}

	/** Lets several cases wait for this one's answer at once. */
	@PostMapping("/himpun")
	@PreAuthorize(NATIONAL_DESK)
	String gather(@PathVariable String number, @RequestParam(required = false) List<String> other,
			RedirectAttributes next) {
		return this.form.then(number, "gather", next,
				(caseNumber) -> this.clusters.gather(caseNumber, (other != null) ? other : List.of()));
	}

	@PostMapping("/bukan-duplikat")
	@PreAuthorize(NATIONAL_DESK)
	String denyDuplicate(@PathVariable String number, @RequestParam(defaultValue = "") String other,
			RedirectAttributes next) {
		return this.form.then(number, "deny", next,
				(caseNumber) -> this.duplicates.deny(caseNumber, CaseNumber.of(other)));
	}

	@PostMapping("/pisah")
	@PreAuthorize(NATIONAL_DESK)
	String unmerge(@PathVariable String number, RedirectAttributes next) {
		return this.form.then(number, "unmerge", next, this.commands::unmerge);
	}

	@PostMapping("/blokir")
	@PreAuthorize(NATIONAL_DESK)
	String block(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "block", next, (caseNumber) -> this.commands.block(caseNumber, words));
	}

	@PostMapping("/lampiran/{position}/jangkauan")
	@PreAuthorize(NATIONAL_DESK)
	String decideOnFile(@PathVariable String number, @PathVariable int position,
			@RequestParam(required = false) Reach was, @RequestParam(required = false) Reach reach,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "file", position, next,
				(caseNumber) -> this.commands.decideOnFile(caseNumber, position, was, reach, words));
	}

	@PostMapping("/terlapor")
	@PreAuthorize(NATIONAL_DESK)
	String addAccused(@PathVariable String number, @RequestParam(defaultValue = "") String words,
			RedirectAttributes next) {
		return this.form.then(number, "accuse", next, (caseNumber) -> this.commands.addAccused(caseNumber, words));
	}

	@PostMapping("/coret")
	@PreAuthorize(NATIONAL_DESK)
	String strikeAccused(@PathVariable String number, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "strike", next,
				(caseNumber) -> this.commands.strikeAccused(caseNumber, agency, words));
	}

	@PostMapping("/tarik")
	@PreAuthorize(DESK_AND_OVERSIGHT)
	String recall(@PathVariable String number, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
		return this.form.then(number, "recall", next, (caseNumber) -> this.commands.recall(caseNumber, words));
	}

}
