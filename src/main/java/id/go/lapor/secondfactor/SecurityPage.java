package id.go.lapor.secondfactor;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.HalfLogin;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.Role;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An officer's own page about the safety of the account. Secret and recovery codes stand
 * in the answer to one form and in no address.
 */
@Controller
@RequestMapping("/petugas/keamanan")
@PreAuthorize("isAuthenticated()")
class SecurityPage {

	private static final String BACK = "redirect:/petugas/keamanan";

	private static final String PAGE = "secondfactor/security";

	private final SecondFactors factors;

	private final LostFactors lost;

	private final FactorEvents events;

	private final CurrentOfficer officer;

	private final HalfLogin offices;

	private final MessageSource words;

	SecurityPage(SecondFactors factors, LostFactors lost, FactorEvents events, CurrentOfficer officer,
			HalfLogin offices, MessageSource words) {
		this.factors = factors;
		this.lost = lost;
		this.events = events;
		this.officer = officer;
		this.offices = offices;
		this.words = words;
	}

	@GetMapping
	String show(Model page, Locale locale) {
		var user = user();
		page.addAttribute("user", user);
		page.addAttribute("since", this.factors.since(user).map((at) -> day(at, locale)).orElse(null));
		page.addAttribute("left", this.factors.recoveryCodesLeft(user));
		page.addAttribute("demanded", this.factors.isDemanded(this.offices.offices(user)));
		page.addAttribute("history", history(user, locale));
		page.addAttribute("administrator", this.officer.hasRole(Role.ADMINISTRATOR.id()));
		return PAGE;
	}

	@PostMapping(params = "pasang")
	String begin(@RequestParam(defaultValue = "") String code, Model page, RedirectAttributes next, Locale locale) {
		try {
			page.addAttribute("setUp", SetUpView.of(this.factors.propose(user(), code), user()));
			return show(page, locale);
		}
		catch (FactorRefusal ex) {
			return refused(next, ex, locale);
		}
	}

	@PostMapping(params = "aktifkan")
	String confirm(@RequestParam(defaultValue = "") String code, Model page, HttpServletResponse response,
			Locale locale) {
		try {
			page.addAttribute("recovery", this.factors.confirm(user(), code));
		}
		catch (FactorRefusal ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refused", ex.in(locale));
			this.factors.waiting(user())
				.ifPresent((secret) -> page.addAttribute("setUp", SetUpView.of(secret, user())));
		}
		return show(page, locale);
	}

	@PostMapping(params = "cadangan")
	String renew(@RequestParam(defaultValue = "") String code, Model page, RedirectAttributes next, Locale locale) {
		try {
			page.addAttribute("recovery", this.factors.renewRecoveryCodes(user(), code));
			return show(page, locale);
		}
		catch (FactorRefusal ex) {
			return refused(next, ex, locale);
		}
	}

	@PostMapping(params = "matikan")
	String turnOff(@RequestParam(defaultValue = "") String code, RedirectAttributes next, Locale locale) {
		try {
			this.factors.turnOff(user(), this.offices.offices(user()), code);
			next.addFlashAttribute("done", "turnedOff");
			return BACK;
		}
		catch (FactorRefusal ex) {
			return refused(next, ex, locale);
		}
	}

	@PostMapping(params = "lepas")
	@PreAuthorize("hasRole('camunda-admin')")
	String release(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes next, Locale locale) {
		try {
			this.lost.release(account.strip(), user(), reason);
			next.addFlashAttribute("done", "released");
			return BACK;
		}
		catch (FactorRefusal ex) {
			next.addFlashAttribute("account", account);
			next.addFlashAttribute("reason", reason);
			return refused(next, ex, locale);
		}
	}

	private String refused(RedirectAttributes next, FactorRefusal refusal, Locale locale) {
		next.addFlashAttribute("refused", refusal.in(locale));
		return BACK;
	}

	private List<String> history(String user, Locale locale) {
		return this.events.newest(user)
			.stream()
			.map((line) -> this.words.getMessage("secondfactor.event." + line.change(),
					new Object[] { day(line.at(), locale), line.actor(), line.reason() }, locale))
			.toList();
	}

	private String day(Instant at, Locale locale) {
		var pattern = this.words.getMessage("secondfactor.date", null, locale);
		return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(LaporClock.ZONE));
	}

	private String user() {
		return this.officer.userId().orElseThrow();
	}

}
