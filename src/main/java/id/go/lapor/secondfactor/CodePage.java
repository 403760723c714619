package id.go.lapor.secondfactor;

import java.util.Locale;
import java.util.Optional;

import id.go.lapor.engine.HalfLogin;
import id.go.lapor.engine.SecondFactor.Need;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The second step of a login: a code, or, where the office demands a second factor that
 * is not there yet, setting it up. Whoever did not give a password first finds the first
 * step.
 */
@Controller
@RequestMapping("/masuk/kode")
@PreAuthorize("permitAll()")
class CodePage {

	private static final String FIRST_STEP = "redirect:/masuk";

	private static final String PAGE = "secondfactor/login";

	private final HalfLogin login;

	private final SecondFactors factors;

	CodePage(HalfLogin login, SecondFactors factors) {
		this.login = login;
		this.factors = factors;
	}

	@GetMapping
	String show(HttpServletRequest request, Model page) {
		return switch (need(request)) {
			case CODE -> step(page, "code");
			case SET_UP -> step(page, "begin");
			case NONE -> FIRST_STEP;
		};
	}

	@PostMapping
	ModelAndView pass(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next, Locale locale) {
		if (need(request) != Need.CODE) {
			return new ModelAndView(FIRST_STEP);
		}
		try {
			this.factors.pass(user(request).orElseThrow(), code);
			return new ModelAndView(new RedirectView(this.login.finish(request, response)));
		}
		catch (FactorRefusal ex) {
			next.addFlashAttribute("refused", ex.in(locale));
			return new ModelAndView("redirect:/masuk/kode?salah");
		}
	}

	@PostMapping(params = "pasang")
	String begin(HttpServletRequest request, Model page) {
		if (need(request) != Need.SET_UP) {
			return FIRST_STEP;
		}
		var user = user(request).orElseThrow();
		page.addAttribute("setUp", SetUpView.of(this.factors.propose(user, ""), user));
		return step(page, "confirm");
	}

	@PostMapping(params = "aktifkan")
	String confirm(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, Model page, Locale locale) {
		if (need(request) != Need.SET_UP) {
			return FIRST_STEP;
		}
		var user = user(request).orElseThrow();
		try {
			page.addAttribute("recovery", this.factors.confirm(user, code));
			page.addAttribute("next", this.login.finish(request, response));
			return step(page, "recovery");
		}
		catch (FactorRefusal ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refused", ex.in(locale));
			this.factors.waiting(user).ifPresent((secret) -> page.addAttribute("setUp", SetUpView.of(secret, user)));
			return step(page, page.containsAttribute("setUp") ? "confirm" : "begin");
		}
	}

	private static String step(Model page, String step) {
		page.addAttribute("step", step);
		return PAGE;
	}

	private Need need(HttpServletRequest request) {
		return user(request).map((user) -> this.factors.needOf(user, this.login.offices(user))).orElse(Need.NONE);
	}

	private Optional<String> user(HttpServletRequest request) {
		return this.login.user(request);
	}

}
