package id.go.lapor.architecture.violations.room;

import org.springframework.web.bind.annotation.GetMapping;

/** A deliberate violation: a handler without an access rule. Not a bean. */
class OpenDoor {

	@GetMapping("/never")
	String open() {
		return "";
	}

}
