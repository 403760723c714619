package id.go.lapor.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.attachment.FilesNotNow;
import id.go.lapor.complaint.ReportKind;
import id.go.lapor.intake.FieldError;
import id.go.lapor.intake.InvalidReport;
import id.go.lapor.reporter.CaseWords;
import id.go.lapor.reporter.KeyReused;
import id.go.lapor.reporter.StillBeingAccepted;
import id.go.lapor.reporter.Submissions;
import id.go.lapor.reporter.UnusableKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
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

	private final Submissions submissions;

	private final CategoryDirectory categories;

	private final Places places;

	private final WishedAgencies wishes;

	private final CaseWords words;

	private final ReceiptSheet sheet;

	private final ReportPreview preview;

	private final PageFiles files;

	private final CaseSupport support;

	WritePage(Submissions submissions, CategoryDirectory categories, Places places, WishedAgencies wishes,
			CaseWords words, ReceiptSheet sheet, ReportPreview preview, PageFiles files, CaseSupport support) {
		this.submissions = submissions;
		this.categories = categories;
		this.places = places;
		this.wishes = wishes;
		this.words = words;
		this.sheet = sheet;
		this.preview = preview;
		this.files = files;
		this.support = support;
	}

	@GetMapping("/lapor")
	@PreAuthorize("permitAll()")
	String show(Model model, Locale locale) {
		return form(ReportForm.empty(newToken()), Map.of(), model, locale);
	}

	/**
	 * Another button than LAPOR!: search place or agency, see the masking and what is
	 * reported already, support one of that, change the language.
	 */
	@PostMapping(path = "/lapor", params = "!kirim")
	@PreAuthorize("permitAll()")
	String refresh(@ModelAttribute ReportForm form, @ModelAttribute OtherButton button,
			@RequestParam(required = false) List<MultipartFile> files, Model model, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		if (button.dukung() != null) {
			model.addAttribute("supported", this.support.give(button.dukung(), request, response));
		}
		if (button.pratinjau() != null || button.dukung() != null) {
			model.addAttribute("preview", this.preview.of(form, this.words.in(locale)));
		}
		model.addAttribute("searched", button.cari() != null);
		model.addAttribute("searchedAgency", button.cariInstansi() != null);
		var refused = this.files.take(form.token(), files, button.hapus());
		return form(form, (refused != null) ? Map.of("files", refused.in(locale)) : Map.of(), model, locale);
	}

	@PostMapping(path = "/lapor", params = "kirim")
	@PreAuthorize("permitAll()")
	String send(@ModelAttribute ReportForm typed, @RequestParam(required = false) List<MultipartFile> files,
			Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
		var form = this.wishes.settle(this.places.settle(typed));
		var refused = this.files.take(form.token(), files, null);
		if (refused != null) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return form(form, Map.of("files", refused.in(locale)), model, locale);
		}
		var unclear = unclear(form);
		if (!unclear.isEmpty()) {
			return refuse(form, unclear, model, locale, response);
		}
		try {
			var accepted = this.submissions.acceptOnce(form.token(), form.report(), form.token());
			return this.sheet.show(accepted.caseNumber(), accepted.receipt(), model, request, response);
		}
		catch (InvalidReport ex) {
			return refuse(form, ex.errors(), model, locale, response);
		}
		catch (KeyReused | UnusableKey ex) {
			model.addAttribute("notice", this.words.in(locale).say("portal.formSentBefore"));
			response.setStatus(HttpStatus.CONFLICT.value());
			var renewed = form.withToken(newToken());
			this.files.move(form.token(), renewed.token());
			return form(renewed, Map.of(), model, locale);
		}
		catch (FilesNotNow ex) {
			model.addAttribute("notice", ex.in(locale));
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			return form(form, Map.of(), model, locale);
		}
		catch (StillBeingAccepted ex) {
			model.addAttribute("notice", ex.in(locale));
			response.setStatus(HttpStatus.CONFLICT.value());
			return form(form, Map.of(), model, locale);
		}
	}

	/** What the form cannot hand in, because it cannot tell what is meant. */
	private List<FieldError> unclear(ReportForm form) {
		var errors = new ArrayList<FieldError>();
		this.wishes.problem(form).ifPresent(errors::add);
		if (form.hasUnreadableDate()) {
			errors.add(new FieldError("eventDate", "portal.dateUnreadable"));
		}
		return errors;
	}

	private String refuse(ReportForm form, List<FieldError> errors, Model model, Locale locale,
			HttpServletResponse response) {
		var sentences = new LinkedHashMap<String, String>();
		errors.forEach((error) -> sentences.put(place(error.field()), this.words.in(locale).say(error.key())));
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return form(form, sentences, model, locale);
	}

	private String form(ReportForm form, Map<String, String> errors, Model model, Locale locale) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("kept", this.files.waiting(form.token()));
		model.addAttribute("kinds", ReportKind.values());
		model.addAttribute("groups", CategoryGroup.of(this.categories.all(), locale));
		model.addAttribute("places", this.places.offered(form));
		model.addAttribute("wishes", this.wishes.offered(form, locale));
		return FORM;
	}

	/** The field of the page where an error belongs. */
	private static String place(String field) {
		return switch (field) {
			case "regionCode" -> "region";
			case "agencyCode" -> "agency";
			case "reporter", "reporter.name" -> "nama";
			case "reporter.phone" -> "telepon";
			case "reporter.email" -> "email";
			default -> field;
		};
	}

	private static String newToken() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Which button was pressed, by its name in the form: search a place, search an
	 * agency, show the preview, support a public case by its number, or remove the file
	 * at a place.
	 */
	record OtherButton(String cari, String cariInstansi, String pratinjau, String dukung, String hapus) {
	}

}
