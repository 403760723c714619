package id.go.lapor.architecture.violations.room;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Deliberate violations: a handler without an access rule, a form that asks for a field
 * first, and one with files that a parameter chooses. Not a bean.
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

	@PostMapping(path = "/never", params = "kirim")
	String take(@RequestParam(required = false) List<MultipartFile> files) {
		return "";
	}

}
