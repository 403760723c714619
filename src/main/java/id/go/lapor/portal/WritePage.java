package id.go.lapor.portal;

import java.util.List;
import java.util.Locale;

import id.go.lapor.reporter.CaseWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Writes a report. Every button sends the whole form, so nothing typed is lost, and the
 * form's token makes it one report: loading the receipt again shows the same receipt.
 */
@Controller
@PreAuthorize("permitAll()")
class WritePage {

	private static final String FORM = "portal/write";

	private final WriteForm form;

	private final CaseWords words;

	private final ReceiptSheet sheet;

	private final ReportPreview preview;

	private final CaseSupport support;

	WritePage(WriteForm form, CaseWords words, ReceiptSheet sheet, ReportPreview preview, CaseSupport support) {
		this.form = form;
		this.words = words;
		this.sheet = sheet;
		this.preview = preview;
		this.support = support;
	}

	@GetMapping("/lapor")
	@PreAuthorize("permitAll()")
	String show(Model model, Locale locale) {
		this.form.show(model, locale);
		return FORM;
	}

	/**
	 * Any button. Which one is asked here and not in the mapping, because whoever maps by
	 * a parameter reads the whole form before the doors have looked at it.
	 */
	@PostMapping("/lapor")
	@PreAuthorize("permitAll()")
	String press(@ModelAttribute ReportForm typed, TypedAnswers answers, @ModelAttribute Button button,
			@RequestParam(required = false) List<MultipartFile> files, Model model, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		return (button.kirim() != null) ? send(typed, answers, files, model, locale, request, response)
				: refresh(typed, answers, button, files, model, locale, request, response);
	}

	/**
	 * Another button than LAPOR!: search place or agency, see what the category asks, see
	 * the masking and what is reported already, support one of that, change the language.
	 */
	private String refresh(ReportForm typed, TypedAnswers answers, Button button, List<MultipartFile> files,
			Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
		if (button.dukung() != null) {
			model.addAttribute("supported", this.support.give(button.dukung(), request, response));
		}
		if (button.pratinjau() != null || button.dukung() != null) {
			model.addAttribute("preview", this.preview.of(typed, this.words.in(locale)));
		}
		model.addAttribute("searched", button.cari() != null);
		model.addAttribute("searchedAgency", button.cariInstansi() != null);
		model.addAttribute("askedNow", button.tanya() != null);
		this.form.showAgain(typed, answers, files, button.hapus(), model, locale);
		return FORM;
	}

	private String send(ReportForm typed, TypedAnswers answers, List<MultipartFile> files, Model model, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		return this.form.send(typed, answers, Hand.OWN, files, model, locale, response)
			.map((accepted) -> this.sheet.show(accepted.caseNumber(), accepted.receipt(), model, request, response))
			.orElse(FORM);
	}

	/**
	 * Which button was pressed, by its name in the form: LAPOR!, search a place, search
	 * an agency, show what the category asks, show the preview, support a public case by
	 * its number, or remove the file at a place.
	 */
	record Button(String kirim, String cari, String cariInstansi, String tanya, String pratinjau, String dukung,
			String hapus) {
	}

}
