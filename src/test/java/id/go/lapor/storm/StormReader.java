package id.go.lapor.storm;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.storm.StormFigures.Count;

/** Holds the receipts: follows reports, and is satisfied with every second answer. */
final class StormReader implements Runnable {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final BlockingQueue<String> answered = new LinkedBlockingQueue<>();

	private final Storm storm;

	private boolean content;

	StormReader(Storm storm) {
		this.storm = storm;
	}

	/** A case was answered; every second one will be confirmed. */
	synchronized void answered(String number) {
		this.content = !this.content;
		if (this.content) {
			this.answered.add(number);
		}
	}

	@Override
	public void run() {
		while (!this.storm.isOver()) {
			try {
				var number = this.answered.poll(200, TimeUnit.MILLISECONDS);
				if (number != null && !confirm(number)) {
					this.answered.add(number);
					Pause.millis(100);
				}
				this.storm.breathe();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	/** Whether the case is closed now. */
	boolean confirm(String number) {
		var receipt = receipt(number);
		if (receipt.isEmpty()) {
			// its sender is still waiting for the answer that names it
			return false;
		}
		var node = this.storm.nodes().any();
		try {
			var request = HttpRequest.newBuilder(node.at("/api/v1/reports/" + number + "/replies"))
				.timeout(Duration.ofSeconds(30))
				.header("Content-Type", "application/json")
				.header("X-Receipt", receipt.get())
				.POST(HttpRequest.BodyPublishers.ofString("{\"reaction\":\"SATISFIED\"}"))
				.build();
			int status = this.client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
			if (status == 200) {
				this.storm.ledger().done(Deed.SATISFIED, number);
				return true;
			}
		}
		catch (ConnectException ex) {
			return false;
		}
		catch (IOException ex) {
			this.storm.figures().count(Count.DEED_CUT);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		boolean closed = read(number, receipt.get()).filter((view) -> "CLOSED".equals(view.path("status").asText()))
			.isPresent();
		if (closed) {
			this.storm.figures().count(Count.DEED_FOUND_DONE);
		}
		return closed;
	}

	/** The report as its reporter reads it; empty where no node answers. */
	Optional<JsonNode> read(String number, String receipt) {
		var request = HttpRequest.newBuilder(this.storm.nodes().any().at("/api/v1/reports/" + number))
			.timeout(Duration.ofSeconds(30))
			.header("X-Receipt", receipt)
			.build();
		try {
			var answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			return (answer.statusCode() == 200) ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Optional<String> receipt(String number) {
		return this.storm.ledger()
			.reports()
			.stream()
			.flatMap((report) -> report.answers().stream())
			.filter((answer) -> answer.number().equals(number))
			.map(SentReport.Answer::receipt)
			.findFirst();
	}

}
