package id.go.lapor.desk;

import java.time.LocalDate;
import java.util.List;

import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import id.go.lapor.response.OpenResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the panel beside a task asks for. The engine says whose task it is; a text is
 * saved at once, so that a refused completion loses nothing.
 */
@RestController
@RequestMapping("/api/desk/tasks/{taskId}")
@PreAuthorize("isAuthenticated()")
class TaskDesk {

	private final TaskReading reading;

	private final DeskTasks tasks;

	private final OfficerWords texts;

	private final OpenResponse response;

	private final InWords words;

	private final RepeatedAnswers repeated;

	TaskDesk(TaskReading reading, DeskTasks tasks, OfficerWords texts, OpenResponse response, InWords words,
			RepeatedAnswers repeated) {
		this.reading = reading;
		this.tasks = tasks;
		this.texts = texts;
		this.response = response;
		this.words = words;
		this.repeated = repeated;
	}

	@GetMapping
	ResponseEntity<TaskView> show(@PathVariable String taskId) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.reading.of(taskId));
	}

	@PutMapping("/words/{field}")
	Saved write(@PathVariable String taskId, @PathVariable String field, @RequestBody Text text) {
		var task = this.tasks.requireOwn(taskId);
		task.words()
			.filter((words) -> words.written().contains(field))
			.orElseThrow(() -> new Refusal("desk.noSuchText"));
		var typed = (text.text() != null) ? text.text() : "";
		this.texts.write(task.caseNumber(), task.phase(), field, this.tasks.user(), typed);
		return new Saved(this.words.hourOfNow(LaporClock.ZONE), this.repeated.warning(task, field, typed));
	}

	/** Gives the task back to everybody whom it is offered to. */
	@PostMapping("/release")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void release(@PathVariable String taskId) {
		this.tasks.release(taskId);
	}

	@PostMapping("/interim")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void answerInterim(@PathVariable String taskId, @RequestBody Interim interim) {
		var task = answering(taskId);
		if (interim.promised() == null) {
			throw new Refusal("desk.promiseMissing");
		}
		this.response.answerInterim(task.caseNumber(), task.phase(), interim.promised());
	}

	@PostMapping("/contributions")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void requestContributions(@PathVariable String taskId, @RequestBody Contributors contributors) {
		var task = answering(taskId);
		this.response.requestContributions(task.caseNumber(),
				(contributors.units() != null) ? List.copyOf(contributors.units()) : List.of());
	}

	private OpenTask answering(String taskId) {
		var task = this.tasks.requireOwn(taskId);
		task.words().filter(TaskWords::answersBeside).orElseThrow(() -> new Refusal("desk.notBesideThisTask"));
		return task;
	}

	/** A text, possibly empty. */
	record Text(String text) {
	}

	/**
	 * What became of a text.
	 *
	 * @param at when it was saved, by the house's clock
	 * @param warning that the same words went to many others, or null
	 */
	record Saved(String at, String warning) {
	}

	/** The date promised in an interim answer. */
	record Interim(LocalDate promised) {
	}

	/** Codes of the units that are asked. */
	record Contributors(List<String> units) {
	}

}
