package id.go.lapor.storm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.storm.StormFigures.Count;

import static id.go.lapor.engine.door.Browser.engine;

/**
 * Works like somebody at Tasklist: lists, takes a task, writes what belongs beside it,
 * completes it. When the node dies in between, signs in at the other one and looks what
 * became of the task.
 */
final class StormOfficer implements Runnable {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Storm storm;

	private final String user;

	private final Work work;

	private final Consumer<String> afterwards;

	private final Map<String, String> inDoubt = new LinkedHashMap<>();

	private Browser browser;

	/**
	 * @param afterwards is told the number of each case that the officer has finished
	 */
	StormOfficer(Storm storm, String user, Work work, Consumer<String> afterwards) {
		this.storm = storm;
		this.user = user;
		this.work = work;
		this.afterwards = afterwards;
	}

	@Override
	public void run() {
		while (!this.storm.isOver()) {
			try {
				round();
			}
			catch (LineCut ex) {
				this.browser = null;
				this.storm.breathe();
			}
		}
	}

	/** Completes the tasks of one list. */
	int round() {
		signIn();
		settleDoubts();
		int completed = 0;
		for (var task : tasks()) {
			if (!this.storm.isOver() && complete(task)) {
				completed++;
				this.storm.breathe();
			}
		}
		if (completed == 0) {
			Pause.millis(200);
		}
		return completed;
	}

	private void signIn() {
		if (this.browser == null) {
			this.browser = line(() -> Browser.of(this.storm.nodes().any().port(), this.user));
		}
	}

	private List<String> tasks() {
		var answer = line(() -> this.browser.post(engine("/task?firstResult=0&maxResults=20"),
				"{\"taskDefinitionKey\":\"" + this.work.task() + "\"}"));
		if (answer.statusCode() != 200) {
			throw new LineCut();
		}
		var tasks = new ArrayList<String>();
		for (var task : read(answer.body())) {
			var assignee = task.path("assignee").asText(null);
			if (assignee == null || assignee.equals("null") || assignee.equals(this.user)) {
				tasks.add(task.path("id").asText());
			}
		}
		Collections.shuffle(tasks);
		return tasks;
	}

	private boolean complete(String task) {
		var claim = line(
				() -> this.browser.post(engine("/task/" + task + "/claim"), "{\"userId\":\"" + this.user + "\"}"));
		var panel = line(() -> this.browser.get("/api/desk/tasks/" + task));
		if (claim.statusCode() != 204 || panel.statusCode() != 200) {
			return false;
		}
		var number = read(panel.body()).path("report").path("number").asText();
		if (this.work.field() != null) {
			var saved = line(() -> this.browser.put("/api/desk/tasks/" + task + "/words/" + this.work.field(),
					"{\"text\":\"Kartu sudah dicetak dan dapat diambil di kantor desa.\"}"));
			if (saved.statusCode() != 200) {
				return false;
			}
		}
		this.inDoubt.put(task, number);
		int status;
		try {
			status = this.browser.post(engine("/task/" + task + "/submit-form"), this.work.variables()).statusCode();
		}
		catch (IllegalStateException ex) {
			this.storm.figures().count(Count.DEED_CUT);
			throw new LineCut();
		}
		if (status == 204) {
			this.inDoubt.remove(task);
			this.storm.ledger().done(this.work.deed(), number);
			this.afterwards.accept(number);
		}
		return status == 204;
	}

	/**
	 * A task that is gone was completed; one that is still there will be listed again.
	 */
	private void settleDoubts() {
		for (var doubt : List.copyOf(this.inDoubt.entrySet())) {
			int status = line(() -> this.browser.get(engine("/task/" + doubt.getKey()))).statusCode();
			if (status == 404) {
				this.storm.figures().count(Count.DEED_FOUND_DONE);
				this.afterwards.accept(doubt.getValue());
			}
			this.inDoubt.remove(doubt.getKey());
		}
	}

	private static <T> T line(java.util.function.Supplier<T> request) {
		try {
			return request.get();
		}
		catch (IllegalStateException ex) {
			throw new LineCut();
		}
	}

	private static JsonNode read(String body) {
		try {
			return JSON.readTree(body);
		}
		catch (JsonProcessingException ex) {
			throw new LineCut();
		}
	}

	/**
	 * A kind of task.
	 *
	 * @param task its key in the model
	 * @param field the text that is written beside it, or null
	 * @param variables what the form sends
	 * @param deed what the completion does to the case
	 */
	record Work(String task, String field, String variables, Deed deed) {

		static final Work VERIFY = new Work("userTask_verifyComplaint", null,
				"{\"variables\":{\"verificationDecision\":{\"value\":\"FORWARD\",\"type\":\"String\"},"
						+ "\"targetAgency\":{\"value\":\"kemensos\",\"type\":\"String\"}}}",
				Deed.FORWARDED);

		static final Work ANSWER = new Work("userTask_respond", "answer",
				"{\"variables\":{\"responseDecision\":{\"value\":\"ANSWER\",\"type\":\"String\"},"
						+ "\"answerOutcome\":{\"value\":\"RESOLVED\",\"type\":\"String\"},"
						+ "\"repetitionConfirmed\":{\"value\":true,\"type\":\"Boolean\"}}}",
				Deed.ANSWERED);

	}

	/** The node cannot be reached, or answers what no client can use. */
	private static final class LineCut extends RuntimeException {

	}

}
