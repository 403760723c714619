package id.go.lapor.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import id.go.lapor.attachment.FilesNotNow;
import id.go.lapor.attachment.FilesRefused;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.duplicate.Supporters;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.reporter.CaseView;
import id.go.lapor.reporter.CaseWords;
import id.go.lapor.reporter.InvalidWords;
import id.go.lapor.reporter.Possible;
import id.go.lapor.reporter.RefusedForNow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * One case: for everybody, and once its receipt was typed for its reporter. What the
 * reporter does is sent to it and answered by a redirect; what cannot be done now comes
 * back with the words that were typed.
 */
@Controller
@RequestMapping("/laporan/{number}")
@PreAuthorize("permitAll()")
class ReportPage {

	private final CaseCounter counter;

	private final CaseWords words;

	private final CaseKey key;

	private final PageFiles files;

	private final Supporters supporters;

	ReportPage(CaseCounter counter, CaseWords words, CaseKey key, PageFiles files, Supporters supporters) {
		this.counter = counter;
		this.words = words;
		this.key = key;
		this.files = files;
		this.supporters = supporters;
	}

	@GetMapping
	@PreAuthorize("permitAll()")
	String show(@PathVariable String number, @RequestParam(name = "kabar", required = false) String news,
			HttpServletRequest request, Model model) {
		var written = CaseNumber.of(number).value();
		if (!written.equals(number)) {
			return "redirect:/laporan/" + written;
		}
		model.addAttribute("news", news);
		return page(view(request, number), model);
	}

	/** A form's address that was loaded again leads back to the case. */
	@GetMapping("/{deed:tanggapan|tarik|verifikasi-kedua|privasi|izin-nomor|buka|tutup}")
	@PreAuthorize("permitAll()")
	String back(@PathVariable String number, @PathVariable String deed) {
		return "redirect:/laporan/" + CaseNumber.of(number).value();
	}

	@PostMapping("/buka")
	@PreAuthorize("permitAll()")
	String open(@PathVariable String number, @RequestParam(name = "kode", defaultValue = "") String receipt,
			HttpServletRequest request, HttpServletResponse response) {
		this.counter.requireOwn(number, receipt);
		this.key.hand(request, response, number, receipt);
		return "redirect:/laporan/" + number;
	}

	@PostMapping("/tutup")
	@PreAuthorize("permitAll()")
	String close(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
		this.key.takeBack(request, response, CaseNumber.of(number).value());
		return "redirect:/";
	}

	@PostMapping("/tanggapan")
	@PreAuthorize("permitAll()")
	String reply(@PathVariable String number, @ModelAttribute Words said,
			@RequestParam(required = false) List<MultipartFile> files, Locale locale, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return act(new Deed(number, "tanggapan", said), locale, request, response, model, (receipt) -> {
			this.counter.requireOwn(number, receipt);
			var refused = this.files.take(said.token(), files, null);
			if (refused != null) {
				throw refused;
			}
			return this.counter.reply(number, receipt, said.text(), said.reaction(), said.token());
		});
	}

	/** A file, for whom the page is; the address carries no receipt. */
	@GetMapping("/lampiran/{position}")
	@PreAuthorize("permitAll()")
	ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable int position, HttpServletRequest request) {
		var receipt = this.key.receipt(request, number);
		if (receipt.isPresent()) {
			try {
				return this.counter.ownFile(number, receipt.get(), position).answer();
			}
			catch (UnknownCase ex) {
				// the cookie outlived its receipt: what everybody may see remains
			}
		}
		return this.counter.publicFile(number, position).answer();
	}

	@PostMapping("/tarik")
	@PreAuthorize("permitAll()")
	String withdraw(@PathVariable String number, @ModelAttribute Words said, Locale locale, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return act(new Deed(number, "tarik", said), locale, request, response, model,
				(receipt) -> this.counter.withdraw(number, receipt, said.text()));
	}

	@PostMapping("/verifikasi-kedua")
	@PreAuthorize("permitAll()")
	String requestSecondLook(@PathVariable String number, @ModelAttribute Words said, Locale locale,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(new Deed(number, "verifikasi-kedua", said), locale, request, response, model,
				(receipt) -> this.counter.requestSecondLook(number, receipt, said.text()));
	}

	@PostMapping("/privasi")
	@PreAuthorize("permitAll()")
	String tightenPrivacy(@PathVariable String number, @ModelAttribute Words said, Locale locale,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(new Deed(number, "privasi", said), locale, request, response, model, (receipt) -> this.counter
			.tightenPrivacy(number, receipt, said.anonymous(), said.secret(), said.numbers()));
	}

	/** The button says which way. */
	@PostMapping("/izin-nomor")
	@PreAuthorize("permitAll()")
	String allowNumbers(@PathVariable String number, @ModelAttribute Words said, Locale locale,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(new Deed(number, "izin-nomor", said), locale, request, response, model,
				(receipt) -> this.counter.allowNumbers(number, receipt, said.numbers()));
	}

	private String act(Deed deed, Locale locale, HttpServletRequest request, HttpServletResponse response, Model model,
			Function<String, CaseView> doing) {
		var receipt = Optional.ofNullable(deed.said().kode())
			.filter((typed) -> !typed.isBlank())
			.or(() -> this.key.receipt(request, deed.number()));
		model.addAttribute("deed", deed);
		model.addAttribute("kept", this.files.waiting(deed.said().token()));
		model.addAttribute("chosen", (deed.said().reaction() != null) ? deed.said().reaction().name() : null);
		if (receipt.isEmpty()) {
			return "portal/again";
		}
		try {
			doing.apply(receipt.get());
			this.key.hand(request, response, deed.number(), receipt.get());
			return "redirect:/laporan/" + deed.number() + "?kabar=" + deed.name();
		}
		catch (UnknownCase ex) {
			model.addAttribute("problem", ex.in(locale));
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "portal/again";
		}
		catch (InvalidWords ex) {
			return refuse(HttpStatus.BAD_REQUEST, this.words.in(locale).say(ex.error().key()), deed, receipt.get(),
					response, model);
		}
		catch (FilesRefused ex) {
			return refuse(HttpStatus.BAD_REQUEST, ex.in(locale), deed, receipt.get(), response, model);
		}
		catch (FilesNotNow ex) {
			return refuse(HttpStatus.SERVICE_UNAVAILABLE, ex.in(locale), deed, receipt.get(), response, model);
		}
		catch (RefusedForNow ex) {
			return refuse(HttpStatus.CONFLICT, ex.refusal().in(locale), deed, receipt.get(), response, model);
		}
	}

	private String refuse(HttpStatus status, String sentence, Deed deed, String receipt, HttpServletResponse response,
			Model model) {
		response.setStatus(status.value());
		model.addAttribute("problem", sentence);
		var view = this.counter.ownView(deed.number(), receipt);
		model.addAttribute("unsent", deed.hasAForm(view) ? null : deed.said().text());
		return page(view, model);
	}

	private String page(CaseView view, Model model) {
		model.addAttribute("v", view);
		var token = (model.getAttribute("deed") instanceof Deed deed && deed.said().token() != null)
				? deed.said().token() : UUID.randomUUID().toString();
		model.addAttribute("token", token);
		model.addAttribute("kept", this.files.waiting(token));
		model.addAttribute("may", view.possible().stream().map(Enum::name).toList());
		model.addAttribute("supporters",
				(view.content() != null) ? this.supporters.of(CaseNumber.of(view.caseNumber())) : 0);
		model.addAttribute("answer", view.latest(CaseEvent.ANSWERED, CaseEvent.ANSWER_ADOPTED).orElse(null));
		model.addAttribute("question",
				view.may(Possible.COMPLETE) ? view.latest(CaseEvent.QUESTION_ASKED).orElse(null) : null);
		return "portal/case";
	}

	private CaseView view(HttpServletRequest request, String number) {
		var receipt = this.key.receipt(request, number);
		if (receipt.isPresent()) {
			try {
				return this.counter.ownView(number, receipt.get());
			}
			catch (UnknownCase ex) {
				// the cookie outlived its receipt: everybody's view remains
			}
		}
		return this.counter.publicView(number);
	}

	/**
	 * What the reporter typed.
	 *
	 * @param kode the receipt, where the case is no longer open here
	 * @param anonymous whether to become anonymous; null leaves it, as does secret
	 * @param numbers whether masked numbers may be opened; null leaves it
	 * @param token the drawer in which its files wait
	 */
	record Words(String text, Reaction reaction, String kode, Boolean anonymous, Boolean secret,
			@BindParam("bukaNomor") Boolean numbers, String token) {

		Words {
			token = (token == null || token.isBlank()) ? null : token;
		}

		@Override
		public String toString() {
			return "Words[hidden]";
		}

	}

	/** What the reporter wants to do, kept for the page that has to ask again. */
	record Deed(String number, String name, Words said) {

		/** An address that is no case's stands in no page. */
		Deed {
			number = CaseNumber.of(number).value();
		}

		/** Whether the page of the case still has a form that shows what was typed. */
		boolean hasAForm(CaseView view) {
			return switch (this.name) {
				case "tarik" -> view.may(Possible.WITHDRAW);
				case "verifikasi-kedua" -> view.may(Possible.SECOND_LOOK);
				default -> view.may(Possible.COMPLETE) || view.may(Possible.NOTE) || view.may(Possible.REACT)
						|| view.may(Possible.CONTEST_CLOSE);
			};
		}

	}

}
