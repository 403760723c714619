package id.go.lapor.desk;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the panel opens one masked number. The number stands in this one answer, which
 * nobody keeps; looking again is asking again.
 */
@RestController
class NumberDesk {

	private final DeskTasks tasks;

	private final NumberCommands commands;

	NumberDesk(DeskTasks tasks, NumberCommands commands) {
		this.tasks = tasks;
		this.commands = commands;
	}

	@PostMapping("/api/desk/tasks/{taskId}/numbers/{field}")
	@PreAuthorize("hasAnyRole('agency-officer', 'agency-coordinator')")
	ResponseEntity<Answer> open(@PathVariable String taskId, @PathVariable String field, @RequestBody Wish wish) {
		var shown = this.commands.open(this.tasks.requireOwn(taskId), field, wish.reason());
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Answer(shown.kind(), shown.number(), shown.seconds(), shown.untilWords()));
	}

	/** Why the number is needed. */
	record Wish(String reason) {

		/** The reason may name people. */
		@Override
		public String toString() {
			return "Wish[hidden]";
		}

	}

	/** One number, as the reporter wrote it, for so many seconds. */
	record Answer(String kind, String number, long seconds, String untilWords) {

		/** Never the number. */
		@Override
		public String toString() {
			return "Answer[" + this.kind + "]";
		}

	}

}
