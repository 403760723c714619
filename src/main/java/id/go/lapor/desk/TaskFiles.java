package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files beside a task: read by whoever reads the task, added by who answers. */
@RestController
@RequestMapping("/api/desk/tasks/{taskId}/attachments")
@PreAuthorize("isAuthenticated()")
class TaskFiles {

	private final DeskTasks tasks;

	private final WitnessedReading reading;

	private final AnswerFiles files;

	TaskFiles(DeskTasks tasks, WitnessedReading reading, AnswerFiles files) {
		this.tasks = tasks;
		this.reading = reading;
		this.files = files;
	}

	@GetMapping("/{position}")
	ResponseEntity<byte[]> read(@PathVariable String taskId, @PathVariable int position) {
		var task = this.tasks.require(taskId);
		try {
			return this.reading.file(task.caseNumber(), position, task.agency()).answer();
		}
		catch (UnknownCase ex) {
			throw new UnknownTask();
		}
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void add(@PathVariable String taskId, @RequestPart List<MultipartFile> files) {
		this.files.add(answering(taskId), files);
	}

	@DeleteMapping("/{position}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void takeBack(@PathVariable String taskId, @PathVariable int position) {
		this.files.takeBack(answering(taskId), position);
	}

	private OpenTask answering(String taskId) {
		var task = this.tasks.requireOwn(taskId);
		task.words().filter(TaskWords::answersBeside).orElseThrow(() -> new Refusal("desk.notBesideThisTask"));
		return task;
	}

}
