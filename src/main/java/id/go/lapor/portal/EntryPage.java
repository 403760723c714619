package id.go.lapor.portal;

import java.util.List;
import java.util.Locale;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.Channel;
import id.go.lapor.complaint.Scribe;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.Role;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.reporter.CaseCounter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where an officer writes a report down for somebody who sent a letter, stands at the
 * counter or is on the telephone: the reporter's own form under the same rules. The case
 * says that an officer wrote it; the receipt is printed for the reporter, and does not
 * open the case on the officer's device.
 */
@Controller
@RequestMapping("/petugas/tulis")
@PreAuthorize("hasAnyRole('verifier', 'verification-supervisor', 'agency-officer', 'agency-coordinator')")
class EntryPage {

	private static final String FORM = "portal/entry";

	private static final List<Channel> CHANNELS = List.of(Channel.WALK_IN, Channel.LETTER, Channel.CALL_CENTRE);

	private final WriteForm form;

	private final CaseCounter counter;

	private final CurrentOfficer officer;

	private final String house;

	EntryPage(WriteForm form, CaseCounter counter, CurrentOfficer officer, @Value("${lapor.base-url}") String house) {
		this.form = form;
		this.counter = counter;
		this.officer = officer;
		this.house = house;
	}

	@GetMapping
	String show(Model model, Locale locale) {
		this.form.show(model, locale);
		return form(CHANNELS.get(0), model);
	}

	/**
	 * Any button. Which one is asked here and not in the mapping, because whoever maps by
	 * a parameter reads the whole form before the doors have looked at it.
	 */
	@PostMapping
	String press(@ModelAttribute ReportForm typed, TypedAnswers answers,
			@RequestParam(name = "jalur", required = false) String channel, @ModelAttribute Button button,
			@RequestParam(required = false) List<MultipartFile> files, Model model, Locale locale,
			HttpServletResponse response) {
		return (button.kirim() != null) ? send(typed, answers, channel, files, model, locale, response)
				: refresh(typed, answers, channel, button, files, model, locale);
	}

	/**
	 * Another button than the last: search place or agency, see what the category asks,
	 * change the language.
	 */
	private String refresh(ReportForm typed, TypedAnswers answers, String channel, Button button,
			List<MultipartFile> files, Model model, Locale locale) {
		model.addAttribute("searched", button.cari() != null);
		model.addAttribute("searchedAgency", button.cariInstansi() != null);
		model.addAttribute("askedNow", button.tanya() != null);
		this.form.showAgain(typed, answers, files, button.hapus(), model, locale);
		return form(door(channel), model);
	}

	private String send(ReportForm typed, TypedAnswers answers, String channel, List<MultipartFile> files, Model model,
			Locale locale, HttpServletResponse response) {
		var hand = new Hand(door(channel).name(), scribe());
		return this.form.send(typed, answers, hand, files, model, locale, response)
			.map((accepted) -> sheet(accepted, model, response))
			.orElseGet(() -> form(door(channel), model));
	}

	private String form(Channel channel, Model model) {
		model.addAttribute("channels", CHANNELS);
		model.addAttribute("channel", channel);
		return FORM;
	}

	/** Whatever else was sent, the reporter stands at the counter. */
	private static Channel door(String typed) {
		return CHANNELS.stream().filter((channel) -> channel.name().equals(typed)).findFirst().orElse(CHANNELS.get(0));
	}

	private Scribe scribe() {
		if (this.officer.hasRole(Role.VERIFIER.id())) {
			return new Scribe(ActorRole.VERIFIER, null);
		}
		if (this.officer.hasRole(Role.VERIFICATION_SUPERVISOR.id())) {
			return new Scribe(ActorRole.SUPERVISOR, null);
		}
		var role = this.officer.hasRole(Role.AGENCY_OFFICER.id()) ? ActorRole.OFFICER : ActorRole.COORDINATOR;
		return new Scribe(role, this.officer.agencies().stream().sorted().findFirst().orElse(null));
	}

	/** No browser and no proxy keeps the sheet. */
	private String sheet(AcceptedReport accepted, Model model, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("house", this.house);
		model.addAttribute("number", accepted.caseNumber().value());
		model.addAttribute("receipt", accepted.receipt().printed());
		model.addAttribute("v", this.counter.ownView(accepted.caseNumber().value(), accepted.receipt().value()));
		return "portal/entered";
	}

	/** Which button was pressed, by its name in the form. */
	record Button(String kirim, String cari, String cariInstansi, String tanya, String hapus) {
	}

}
