package id.go.lapor.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.CategoryQuestion;
import id.go.lapor.agency.CategoryQuestions;
import id.go.lapor.agency.QuestionBook;
import id.go.lapor.agency.QuestionDraft;
import id.go.lapor.agency.QuestionKind;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the administrator says what a category asks of whoever reports under it. What was
 * typed stands in the form again after a refusal.
 */
@Controller
@RequestMapping("/petugas/kategori")
@PreAuthorize("hasRole('camunda-admin')")
class QuestionPage {

	private static final String PAGE = "/petugas/kategori";

	private final CategoryDirectory categories;

	private final CategoryQuestions questions;

	private final QuestionBook book;

	private final CurrentOfficer officer;

	QuestionPage(CategoryDirectory categories, CategoryQuestions questions, QuestionBook book, CurrentOfficer officer) {
		this.categories = categories;
		this.questions = questions;
		this.book = book;
		this.officer = officer;
	}

	@GetMapping
	String show(@RequestParam(name = "ubah", required = false) String changing, Model page) {
		if (changing != null) {
			this.questions.find(changing).ifPresent((question) -> page.addAttribute("typed", Typed.of(question)));
		}
		return show(page);
	}

	@PostMapping
	String keep(@ModelAttribute Typed typed, Locale locale, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		var account = this.officer.userId().orElseThrow();
		try {
			if (typed.isNew()) {
				this.book.add(typed.draft(), account);
			}
			else {
				this.book.change(typed.question(), typed.draft(), account);
			}
		}
		catch (Refusal ex) {
			// a wording that is gone can only be kept as a new question
			boolean gone = !typed.isNew() && this.questions.find(typed.question()).isEmpty();
			page.addAttribute("typed", gone ? typed.anew() : typed);
			return refused(ex, locale, page, response);
		}
		next.addFlashAttribute("done", true);
		return "redirect:" + PAGE;
	}

	@PostMapping("/hapus")
	String retire(@RequestParam(defaultValue = "") String question, Locale locale, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			this.book.retire(question, this.officer.userId().orElseThrow());
		}
		catch (Refusal ex) {
			return refused(ex, locale, page, response);
		}
		next.addFlashAttribute("done", true);
		return "redirect:" + PAGE;
	}

	/** The address of a form that was refused, loaded again. */
	@GetMapping("/hapus")
	String back() {
		return "redirect:" + PAGE;
	}

	private String refused(Refusal refusal, Locale locale, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		page.addAttribute("refused", refusal.in(locale));
		return show(page);
	}

	private String show(Model page) {
		page.addAttribute("categories", this.categories.all());
		page.addAttribute("kinds", QuestionKind.values());
		page.addAttribute("asking",
				this.categories.all()
					.stream()
					.map((category) -> new Asking(category, this.questions.of(category.code())))
					.filter((one) -> !one.questions().isEmpty())
					.toList());
		if (!page.containsAttribute("typed")) {
			page.addAttribute("typed", new Typed(null, null, null, null, null, null, null, null));
		}
		return "desk/questions";
	}

	/** A category and what it asks. */
	record Asking(Category category, List<CategoryQuestion> questions) {
	}

	/**
	 * What stands in the form.
	 *
	 * @param question the code of the wording that is changed; blank for a new question
	 * @param required null where the box is not ticked
	 */
	record Typed(String question, String category, String kind, Boolean required, String words, String wordsEn,
			String choices, String choicesEn) {

		Typed {
			required = Boolean.TRUE.equals(required);
		}

		static Typed of(CategoryQuestion question) {
			return new Typed(question.code(), question.category(), question.kind().name(), question.required(),
					question.words(), question.wordsEn(),
					question.choices().stream().map(CategoryQuestion.Choice::name).collect(Collectors.joining("\n")),
					question.choices()
						.stream()
						.map(CategoryQuestion.Choice::nameEn)
						.filter(Objects::nonNull)
						.collect(Collectors.joining("\n")));
		}

		public boolean isNew() {
			return this.question == null || this.question.isBlank();
		}

		Typed anew() {
			return new Typed(null, this.category, this.kind, this.required, this.words, this.wordsEn, this.choices,
					this.choicesEn);
		}

		QuestionDraft draft() {
			return new QuestionDraft(this.category, this.kind, this.required, this.words, this.wordsEn, this.choices,
					this.choicesEn);
		}

	}

}
