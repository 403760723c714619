package id.go.lapor.engine.door;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door officers knock at. */
@Controller
class LoginPage {

	private final SignInProvider provider;

	LoginPage(SignInProvider provider) {
		this.provider = provider;
	}

	@GetMapping(Doors.LOGIN)
	@PreAuthorize("permitAll()")
	String show(Model page) {
		this.provider.name().ifPresent((name) -> page.addAttribute("provider", name));
		return "engine/login";
	}

}
