package id.go.lapor.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.attachment.FilesNotNow;
import id.go.lapor.complaint.ReportKind;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.FieldError;
import id.go.lapor.intake.InvalidReport;
import id.go.lapor.language.Refusal;
import id.go.lapor.reporter.CaseWords;
import id.go.lapor.reporter.KeyReused;
import id.go.lapor.reporter.StillBeingAccepted;
import id.go.lapor.reporter.Submissions;
import id.go.lapor.reporter.UnusableKey;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form in which a report is written, on whichever page it stands: what it offers,
 * what it says of a wrong field, and how it hands the report in.
 */
@Component
class WriteForm {

	private static final String ANSWERS = "answers.";

	private final Submissions submissions;

	private final CategoryDirectory categories;

	private final Places places;

	private final WishedAgencies wishes;

	private final CaseWords words;

	private final PageFiles files;

	private final AskedQuestions questions;

	WriteForm(Submissions submissions, CategoryDirectory categories, Places places, WishedAgencies wishes,
			CaseWords words, PageFiles files, AskedQuestions questions) {
		this.submissions = submissions;
		this.categories = categories;
		this.places = places;
		this.wishes = wishes;
		this.words = words;
		this.files = files;
		this.questions = questions;
	}

	/** A form that nobody filled in. */
	void show(Model model, Locale locale) {
		fill(ReportForm.empty(newToken()), TypedAnswers.NONE, Map.of(), model, locale);
	}

	/**
	 * The form as it was typed, after another button than the one that sends it.
	 * @param removed the digest of a file that shall go, or null
	 */
	void showAgain(ReportForm typed, TypedAnswers answers, List<MultipartFile> files, String removed, Model model,
			Locale locale) {
		var form = identified(typed);
		var refused = this.files.take(form.token(), files, removed);
		fill(form, answers, (refused != null) ? Map.of("files", refused.in(locale)) : Map.of(), model, locale);
	}

	/**
	 * Hands the report in, once for this form.
	 * @return what was accepted; empty if it was refused, and then the page shows the
	 * form as it was typed, with sentences
	 */
	Optional<AcceptedReport> send(ReportForm typed, TypedAnswers answers, Hand hand, List<MultipartFile> files,
			Model model, Locale locale, HttpServletResponse response) {
		var form = this.wishes.settle(this.places.settle(identified(typed)));
		var refused = this.files.take(form.token(), files, null);
		if (refused != null) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			fill(form, answers, Map.of("files", refused.in(locale)), model, locale);
			return Optional.empty();
		}
		if (this.questions.areUnseen(form)) {
			model.addAttribute("askFirst", true);
			fill(form, answers, Map.of(), model, locale);
			return Optional.empty();
		}
		var unclear = unclear(form);
		if (!unclear.isEmpty()) {
			refuse(form, answers, unclear, model, locale, response);
			return Optional.empty();
		}
		try {
			return Optional.of(this.submissions.acceptOnce(form.token(),
					form.report(hand, this.questions.answered(form, answers)), form.token()));
		}
		catch (InvalidReport ex) {
			refuse(form, answers, ex.errors(), model, locale, response);
		}
		catch (KeyReused | UnusableKey ex) {
			var renewed = form.withToken(newToken());
			this.files.move(form.token(), renewed.token());
			notice(HttpStatus.CONFLICT, this.words.in(locale).say("portal.formSentBefore"), response, model);
			fill(renewed, answers, Map.of(), model, locale);
		}
		catch (FilesNotNow | StillBeingAccepted ex) {
			var status = (ex instanceof FilesNotNow) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT;
			notice(status, ((Refusal) ex).in(locale), response, model);
			fill(form, answers, Map.of(), model, locale);
		}
		return Optional.empty();
	}

	/** A form that came without its token gets one; nothing typed is lost over it. */
	private static ReportForm identified(ReportForm typed) {
		return (typed.token() == null) ? typed.withToken(newToken()) : typed;
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

	private void refuse(ReportForm form, TypedAnswers answers, List<FieldError> errors, Model model, Locale locale,
			HttpServletResponse response) {
		var sentences = new LinkedHashMap<String, String>();
		errors.forEach((error) -> sentences.put(place(error.field()), this.words.in(locale).say(error.key())));
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		fill(form, answers, sentences, model, locale);
	}

	private static void notice(HttpStatus status, String sentence, HttpServletResponse response, Model model) {
		response.setStatus(status.value());
		model.addAttribute("notice", sentence);
	}

	private void fill(ReportForm form, TypedAnswers answers, Map<String, String> errors, Model model, Locale locale) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("kept", this.files.waiting(form.token()));
		model.addAttribute("kinds", ReportKind.values());
		model.addAttribute("groups", CategoryGroup.of(this.categories.all(), locale));
		model.addAttribute("questions", this.questions.offered(form, answers, locale));
		model.addAttribute("places", this.places.offered(form));
		model.addAttribute("wishes", this.wishes.offered(form, locale));
	}

	/** The field of the page where an error belongs. */
	private static String place(String field) {
		return switch (field) {
			case "regionCode" -> "region";
			case "agencyCode" -> "agency";
			case "reporter", "reporter.name" -> "nama";
			case "reporter.phone" -> "telepon";
			case "reporter.email" -> "email";
			default -> field.startsWith(ANSWERS) ? TypedAnswers.FIELD + field.substring(ANSWERS.length()) : field;
		};
	}

	private static String newToken() {
		return UUID.randomUUID().toString();
	}

}
