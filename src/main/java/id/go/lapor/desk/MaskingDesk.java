package id.go.lapor.desk;

import id.go.lapor.privacy.MaskingCorrection;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the verifier puts the masking right, beside the task of verifying. */
@RestController
class MaskingDesk {

	private final MaskingCommands commands;

	MaskingDesk(MaskingCommands commands) {
		this.commands = commands;
	}

	@PostMapping("/api/desk/tasks/{taskId}/masking")
	@PreAuthorize("hasAnyRole('verifier', 'verification-supervisor')")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void correct(@PathVariable String taskId, @RequestBody Correction correction) {
		this.commands.correct(taskId, correction.kind(), correction.words(), correction.reason());
	}

	/** A phrase of the original, which way, and why. */
	record Correction(MaskingCorrection.Kind kind, String words, String reason) {

		/** The words may name people. */
		@Override
		public String toString() {
			return "Correction[" + this.kind + "]";
		}

	}

}
