package id.go.lapor.architecture.violations.room;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Deliberate violations: a handler without an access rule, and a form that asks for a
 * field first. Not a bean.
 */
class OpenDoor {

	@GetMapping("/never")
	String open() {
		return "";
	}

	@PostMapping("/never")
	String send(@RequestParam String field) {
		return field;
	}

}
