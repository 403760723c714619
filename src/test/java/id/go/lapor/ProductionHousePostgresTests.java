package id.go.lapor;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house as production starts it, in a JVM of its own on a real PostgreSQL: with the
 * settings that docs/operations.md asks for, behind a proxy that ends TLS.
 */
@Tag("postgres")
class ProductionHousePostgresTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String PASSWORD = "payung gerobak senar kelapa";

	@TempDir
	static Path folder;

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static EmbeddedPostgres database;

	private static Process house;

	private static int port;

	@BeforeAll
	static void openTheHouse() throws Exception {
		database = EmbeddedPostgres.builder().start();
		try (var connection = database.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create role lapor login password 'correct-horse-battery'");
			statement.execute("create database lapor owner lapor");
		}
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		var log = folder.resolve("log");
		var start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx600m",
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), LaporApplication.class.getName())
			.directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		start.environment().keySet().removeIf((name) -> name.startsWith("LAPOR_") || name.startsWith("SPRING_"));
		start.environment()
			.putAll(Map.of("SPRING_PROFILES_ACTIVE", "postgres,production", "LAPOR_PORT", Integer.toString(port),
					"LAPOR_DATABASE_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/lapor",
					"LAPOR_DATABASE_PASSWORD", "correct-horse-battery", "LAPOR_PRIVACY_KEY",
					"Zm9yIHRlc3RzIG9ubHk6IDMyIGJ5dGVzIG9mIGtleSE=", "LAPOR_ADMIN_ID", "siti", "LAPOR_ADMIN_PASSWORD",
					PASSWORD, "LAPOR_BASE_URL", "https://lapor.example", "LAPOR_MAIL_HOST", "mail.invalid",
					"LAPOR_DATA_DIRECTORY", folder.resolve("data").toString()));
		house = start.start();
		awaitReady(log);
	}

	/** Without the tests: the house would take their parts for its own. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static void awaitReady(Path log) throws IOException, InterruptedException {
		long last = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
		while (!HealthProbe.isReady(Integer.toString(port))) {
			assertThat(house.isAlive() && System.nanoTime() < last).as(Files.readString(log)).isTrue();
			house.waitFor(500, TimeUnit.MILLISECONDS);
		}
	}

	@AfterAll
	static void closeTheHouse() throws Exception {
		if (house != null) {
			house.destroyForcibly().waitFor();
		}
		if (database != null) {
			database.close();
		}
	}

	@Test
	void administratorIsLedToASecondFactorAndEveryCookieIsBoundToThisHost() throws Exception {
		var jar = new TreeMap<String, String>();
		var token = TOKEN.matcher(ask(get("/masuk"), jar).body());
		assertThat(token.find()).isTrue();

		var login = ask(
				post("/masuk", "username=siti&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1))),
				jar);
		assertThat(login.headers().firstValue("Location")).contains("https://lapor.example/masuk/kode");
		assertThat(ask(get("/masuk/kode"), jar).body()).contains("Jabatan Anda membuka data");
		assertThat(ask(get("/camunda/api/admin/auth/user/default"), jar).statusCode()).isEqualTo(401);
		ask(get("/petugas/keamanan"), jar);
		ask(get("/?lang=en"), jar);

		assertThat(jar.keySet()).containsExactlyInAnyOrder("__Host-LAPOR-CSRF", "__Host-SESSION",
				"__Host-lapor-kembali", "__Host-lapor-bahasa");
		assertThat(jar.values()).allSatisfy((cookie) -> assertThat(cookie).contains("; Path=/;", "; Secure")
			.contains("SameSite=Lax")
			.doesNotContain("Domain="));
		assertThat(jar.get("__Host-SESSION")).contains("HttpOnly");
		assertThat(jar.get("__Host-lapor-bahasa")).contains("HttpOnly");
		assertThat(jar.get("__Host-lapor-kembali")).contains("HttpOnly");
	}

	@Test
	void everyAnswerTellsTheBrowserToComeOverTls() throws Exception {
		for (var path : List.of("/", "/masuk", "/tidak-ada", "/engine/plain.css", "/actuator/health",
				"/engine-rest/version", "/camunda/app/tasklist/default/", "/camunda/lib/deps.js",
				"/camunda/api/engine/engine/default/task", "/api/v1/nowhere", "/a;b=c", "/swagger-ui/index.html")) {
			var headers = ask(get(path), new TreeMap<>()).headers();
			assertThat(headers.allValues("Strict-Transport-Security")).as(path)
				.containsExactly("max-age=31536000; includeSubDomains");
			assertThat(headers.allValues("Content-Security-Policy")).as(path).hasSize(1);
		}
	}

	@Test
	void firstAdministratorCannotUseThePasswordAloneAnywhere() throws Exception {
		var basic = "Basic " + Base64.getEncoder().encodeToString(("siti:" + PASSWORD).getBytes());
		var answer = ask(get("/engine-rest/version").header("Authorization", basic), new TreeMap<>());

		assertThat(answer.statusCode()).isEqualTo(401);
	}

	private static HttpRequest.Builder get(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).GET();
	}

	private static HttpRequest.Builder post(String path, String form) {
		return get(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form));
	}

	/** Keeps what is set and sends it again, as a browser behind the proxy does. */
	private static HttpResponse<String> ask(HttpRequest.Builder request, Map<String, String> jar) throws Exception {
		request.header("X-Forwarded-Proto", "https")
			.header("X-Forwarded-Host", "lapor.example")
			.header("Accept", "text/html,application/json");
		if (!jar.isEmpty()) {
			request.header("Cookie",
					String.join("; ", jar.values().stream().map((set) -> set.replaceFirst(";.*", "")).toList()));
		}
		var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		answer.headers().allValues("Set-Cookie").forEach((set) -> jar.put(set.replaceFirst("=.*", ""), set));
		return answer;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
