package id.go.lapor.desk;

import java.time.LocalDate;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A text of a task as the reporter and the public will read it, before it is sent. */
@RestController
@RequestMapping("/api/desk/tasks/{taskId}/preview")
@PreAuthorize("isAuthenticated()")
class PreviewDesk {

	private final DeskTasks tasks;

	private final PreviewReading previews;

	PreviewDesk(DeskTasks tasks, PreviewReading previews) {
		this.tasks = tasks;
		this.previews = previews;
	}

	/** A command by its method alone: what was typed must stand in no address. */
	@PostMapping("/{field}")
	ResponseEntity<PreviewView> show(@PathVariable String taskId, @PathVariable String field,
			@RequestBody Typed typed) {
		var task = this.tasks.requireOwn(taskId);
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.previews.of(task, field, typed));
	}

	/**
	 * What stands in the panel.
	 *
	 * @param text of an own text, or null
	 * @param promised of an interim answer, or null
	 * @param outcome of an answer: a code, or the words in which the form shows it; or
	 * null
	 */
	record Typed(String text, LocalDate promised, String outcome) {

		/** The words may name people. */
		@Override
		public String toString() {
			return "Typed[hidden]";
		}

	}

}
