package id.go.lapor.engine.door;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door officers knock at. */
@Controller
class LoginPage {

	@GetMapping("/masuk")
	@PreAuthorize("permitAll()")
	String show() {
		return "engine/login";
	}

}
