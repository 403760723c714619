package id.go.lapor.storm;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.storm.StormFigures.Count;

/**
 * Sends report after report, each under a key of its own. Whatever is in doubt - a cut
 * line, a 5xx, a 409 - is sent again under the same key to the other node until somebody
 * answers. Some hang up without reading, some send to both nodes at once.
 */
final class StormReporter implements Runnable {

	private static final String BODY = """
			{"kind":"COMPLAINT","title":"%s","category":"SOCIAL_AID","regionCode":"32.12","anonymous":false,"secret":false,
			"text":"Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.",
			"reporter":{"name":"Maman Rukmana","phone":"081234567890"}}""";

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final Random random = new Random();

	private final Storm storm;

	private final int twinsInHundred;

	private final int hangingUpInHundred;

	StormReporter(Storm storm, int twinsInHundred, int hangingUpInHundred) {
		this.storm = storm;
		this.twinsInHundred = twinsInHundred;
		this.hangingUpInHundred = hangingUpInHundred;
	}

	@Override
	public void run() {
		while (!this.storm.isOver()) {
			send();
			this.storm.breathe();
		}
	}

	/** One report, until it is answered or nobody can be reached any more. */
	SentReport send() {
		var report = this.storm.ledger().newReport(UUID.randomUUID().toString());
		var node = this.storm.nodes().any();
		int die = this.random.nextInt(100);
		if (die < this.twinsInHundred) {
			node = twins(report, node);
		}
		else if (die < this.twinsInHundred + this.hangingUpInHundred) {
			hangUp(report, node);
			node = this.storm.nodes().other(node);
		}
		for (int attempt = 1; !report.isAcknowledged() && !this.storm.isHopeless(); attempt++) {
			if (attempt > 1) {
				Pause.millis(50 + this.random.nextInt(150));
				this.storm.breathe();
				node = this.storm.nodes().other(node);
			}
			if (attempt > 1 || die < this.twinsInHundred + this.hangingUpInHundred) {
				report.askAgain(Instant.now());
			}
			if (ask(report, node) && attempt > 1) {
				this.storm.figures().count(Count.REPORT_ANSWERED_LATER);
			}
		}
		return report;
	}

	private boolean ask(SentReport report, StormNode node) {
		try {
			return read(report, this.client.send(request(report, node), HttpResponse.BodyHandlers.ofString()));
		}
		catch (ConnectException ex) {
			return false;
		}
		catch (IOException ex) {
			this.storm.figures().count(Count.REPORT_CUT);
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same report to both nodes in one moment; both answers count. */
	private StormNode twins(SentReport report, StormNode node) {
		var other = this.storm.nodes().other(node);
		this.storm.figures().count(Count.REPORT_TWINS);
		var answers = new CompletableFuture<?>[] { askSoon(report, node), askSoon(report, other) };
		CompletableFuture.allOf(answers).handle((done, failure) -> done).join();
		return other;
	}

	private CompletableFuture<?> askSoon(SentReport report, StormNode node) {
		return this.client.sendAsync(request(report, node), HttpResponse.BodyHandlers.ofString())
			.thenApply((answer) -> read(report, answer))
			.exceptionally((failure) -> {
				boolean refused = failure instanceof CompletionException
						&& failure.getCause() instanceof ConnectException;
				if (!refused) {
					this.storm.figures().count(Count.REPORT_CUT);
				}
				return false;
			});
	}

	/** Sends the whole request and closes the line some milliseconds later. */
	private void hangUp(SentReport report, StormNode node) {
		var body = BODY.formatted(report.title()).getBytes(StandardCharsets.UTF_8);
		var head = "POST /api/v1/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nIdempotency-Key: "
				+ report.key() + "\r\nContent-Length: " + body.length + "\r\n\r\n";
		try (var line = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
			line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
			line.getOutputStream().write(body);
			line.getOutputStream().flush();
			Pause.millis(this.random.nextInt(60));
			this.storm.figures().count(Count.REPORT_HUNG_UP);
		}
		catch (IOException ex) {
			// nobody was there to hang up on
		}
	}

	private boolean read(SentReport report, HttpResponse<String> answer) {
		int status = answer.statusCode();
		if (status == 201) {
			try {
				var accepted = JSON.readTree(answer.body());
				report.answered(accepted.path("caseNumber").asText(), accepted.path("receipt").asText());
				return true;
			}
			catch (JsonProcessingException ex) {
				this.storm.figures().contradiction("201 without an answer");
			}
		}
		else if (status == 409 || status == 429 || status >= 500) {
			this.storm.figures().count(Count.REPORT_PUT_OFF);
		}
		else {
			this.storm.figures().contradiction("report refused with " + status + ": " + answer.body());
		}
		return false;
	}

	private static HttpRequest request(SentReport report, StormNode node) {
		return HttpRequest.newBuilder(node.at("/api/v1/reports"))
			.timeout(Duration.ofSeconds(30))
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", report.key())
			.POST(HttpRequest.BodyPublishers.ofString(BODY.formatted(report.title())))
			.build();
	}

}
