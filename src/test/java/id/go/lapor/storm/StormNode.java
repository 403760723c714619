package id.go.lapor.storm;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import id.go.lapor.storm.planted.EarlyAnswer;

/**
 * One node of the house: a JVM of its own on the loopback address, always at the same
 * port, killed by signal 9 and started again as often as one likes.
 */
final class StormNode {

	private static final HttpClient PROBE = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final String name;

	private final HouseFiles files;

	private final String database;

	private final int port;

	private volatile Process process;

	StormNode(String name, HouseFiles files, String database) throws IOException {
		this.name = name;
		this.files = files;
		this.database = database;
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = socket.getLocalPort();
		}
	}

	int port() {
		return this.port;
	}

	URI at(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	/** Starts the house as it is. */
	void start() {
		boolean quick = Files.exists(this.files.archive());
		launch(quick ? List.of("-XX:SharedArchiveFile=" + this.files.archive()) : List.of(), this.files.classPath(),
				"id.go.lapor.LaporApplication");
	}

	/** Starts it so that its classes can be archived while it runs. */
	void startForArchive() {
		launch(List.of("-XX:+RecordDynamicDumpInfo"), this.files.classPath(), "id.go.lapor.LaporApplication");
	}

	/**
	 * Keeps the classes it has loaded for all later starts; without them those take
	 * longer.
	 */
	void archive() {
		try {
			var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
					Long.toString(this.process.pid()), "VM.cds", "dynamic_dump", this.files.archive().toString())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.files.log("archive")))
				.start();
			if (!jcmd.waitFor(90, TimeUnit.SECONDS)) {
				jcmd.destroyForcibly();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Starts the house that answers before the commit. */
	void startPlanted() {
		launch(List.of(), this.files.plantedClassPath(), EarlyAnswer.class.getName());
	}

	/** SIGKILL: nothing of the node gets a chance to tidy up. */
	void kill() {
		this.process.destroyForcibly();
		await(Duration.ofSeconds(10));
	}

	void killIfAlive() {
		if (this.process != null && this.process.isAlive()) {
			kill();
		}
	}

	boolean isReady() {
		if (!this.process.isAlive()) {
			throw new IllegalStateException(
					"Node %s ended by itself with %d, see %s".formatted(this.name, this.process.exitValue(), log()));
		}
		try {
			var request = HttpRequest.newBuilder(at("/actuator/health/readiness"))
				.timeout(Duration.ofSeconds(5))
				.build();
			return PROBE.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Milliseconds until it answered. */
	long awaitReady() {
		long since = System.nanoTime();
		long last = since + Duration.ofSeconds(240).toNanos();
		while (!isReady()) {
			if (System.nanoTime() > last) {
				throw new IllegalStateException("Node %s does not open, see %s".formatted(this.name, log()));
			}
			Pause.millis(100);
		}
		return Duration.ofNanos(System.nanoTime() - since).toMillis();
	}

	private void launch(List<String> options, String classPath, String main) {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
		command.addAll(options);
		command.addAll(List.of("-cp", classPath, main, "--spring.profiles.active=postgres",
				"--server.address=127.0.0.1", "--server.port=" + this.port, "--lapor.demo.enabled=true",
				"--spring.datasource.url=" + this.database, "--spring.datasource.username=postgres",
				"--spring.datasource.hikari.maximum-pool-size=15", "--lapor.data-directory=" + this.files.data(),
				// a job that a killed node had taken comes back after seconds, not
				// minutes
				"--camunda.bpm.job-execution.lock-time-in-millis=15000", "--camunda.bpm.job-execution.max-wait=1000",
				"--camunda.bpm.job-execution.core-pool-size=2", "--camunda.bpm.job-execution.max-pool-size=2",
				// all of them come from one address
				"--lapor.limits.exempt=127.0.0.1", "--springdoc.api-docs.enabled=false",
				"--springdoc.swagger-ui.enabled=false"));
		var builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
		// nothing of this machine's settings may reach the house
		builder.environment().keySet().removeIf((key) -> !List.of("PATH", "HOME", "LANG").contains(key));
		try {
			this.process = builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void await(Duration longest) {
		try {
			if (!this.process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private File log() {
		return this.files.log(this.name);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
