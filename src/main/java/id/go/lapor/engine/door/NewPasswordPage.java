package id.go.lapor.engine.door;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import id.go.lapor.engine.FirstPasswords;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.PasswordRules;
import jakarta.servlet.http.HttpServletRequest;
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

/**
 * Where an officer chooses a password in the place of the one that was given. Whoever did
 * not type that one first finds the first step of the login; so does whoever has chosen,
 * because every session of the account ends with the old password.
 */
@Controller
@RequestMapping(WaitingLogin.NEW_PASSWORD)
@PreAuthorize("permitAll()")
class NewPasswordPage {

	private static final String PAGE = "engine/new-password";

	private final WaitingLogin login;

	private final FirstPasswords first;

	private final OfficerDirectory officers;

	private final MessageSource words;

	NewPasswordPage(WaitingLogin login, FirstPasswords first, OfficerDirectory officers, MessageSource words) {
		this.login = login;
		this.first = first;
		this.officers = officers;
		this.words = words;
	}

	@GetMapping
	String show(HttpServletRequest request, Model page, Locale locale) {
		return this.login.userWithoutOwnPassword(request)
			.map((user) -> page(user, page, locale))
			.orElse("redirect:" + Doors.LOGIN);
	}

	@PostMapping
	String choose(@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			HttpServletRequest request, HttpServletResponse response, Model page, Locale locale) {
		var waiting = this.login.userWithoutOwnPassword(request).flatMap(this.officers::find);
		if (waiting.isEmpty()) {
			return "redirect:" + Doors.LOGIN;
		}
		var officer = waiting.get();
		var refused = refused(officer, password, again, locale);
		if (!refused.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refused", refused);
			return page(officer.id(), page, locale);
		}
		this.first.replace(officer.id(), password);
		return "redirect:" + Doors.LOGIN + "?baru";
	}

	private List<String> refused(Officer officer, String password, String again, Locale locale) {
		if (!password.equals(again)) {
			return List.of(this.words.getMessage("login.first.differ", null, locale));
		}
		var broken = PasswordRules.brokenBy(password, officer.id(), officer.name(), officer.email());
		if (broken.isEmpty() && this.first.isSame(officer.id(), password)) {
			return List.of(this.words.getMessage("login.first.same", null, locale));
		}
		return broken.stream().map((rule) -> rule(rule, locale)).toList();
	}

	private String page(String user, Model page, Locale locale) {
		page.addAttribute("user", user);
		page.addAttribute("rules", Stream.of(PasswordRules.values()).map((rule) -> rule(rule, locale)).toList());
		return PAGE;
	}

	private String rule(PasswordRules rule, Locale locale) {
		return this.words.getMessage("engine.password." + rule, new Object[] { PasswordRules.SHORTEST }, locale);
	}

}
