package id.go.lapor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads docker-compose.yml as Docker would: every promise it makes to itself is kept. */
class ComposeFileTests {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_0-9]+)[^}]*}");

	private static String text;

	private static Map<String, Map<String, Object>> services;

	private static Map<String, Object> compose;

	@BeforeAll
	static void read() throws IOException {
		text = Files.readString(Path.of("docker-compose.yml"));
		compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
		services = at(compose, "services");
	}

	@Test
	void startsADatabaseTwoNodesAProxyAndAMailCatcher() {
		assertThat(services).containsOnlyKeys("database", "app-1", "app-2", "proxy", "mail");
		assertThat(services.get("database")).containsEntry("image", "postgres:17");
		assertThat(services.get("app-1")).isEqualTo(services.get("app-2")).containsEntry("build", ".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "database", "app-1", "app-2", "proxy", "mail" })
	void everyServiceHasAHealthCheck(String service) {
		Map<String, Object> check = at(services.get(service), "healthcheck");

		assertThat(check).containsKeys("test", "interval", "timeout", "retries", "start_period");
		assertThat((List<?>) check.get("test")).first().isEqualTo("CMD");
	}

	@Test
	void nobodyStartsBeforeWhatItNeedsIsHealthy() {
		assertThat(neededBy("app-1")).containsOnlyKeys("database", "mail");
		assertThat(neededBy("app-2")).containsOnlyKeys("database", "mail");
		assertThat(neededBy("proxy")).containsOnlyKeys("app-1", "app-2");
		assertThat(services.keySet()).allSatisfy(service -> assertThat(neededBy(service).values())
			.allSatisfy(need -> assertThat(need).isEqualTo(Map.of("condition", "service_healthy"))));
	}

	@Test
	void everyVariableStandsInTheExampleAndTheOtherWayRound() throws IOException {
		assertThat(variables(text)).isEqualTo(example().keySet());
	}

	@Test
	void theExampleHoldsNoPasswordAndTheFileNoDefaultForOne() throws IOException {
		assertThat(example().values()).allMatch(String::isEmpty);
		assertThat(text).doesNotContainPattern("\\$\\{[A-Z_]*(PASSWORD|KEY):?-");
	}

	@Test
	void theNodesRunInProductionAndGetOnlySettingsTheyRead() {
		var environment = environment("app-1");

		assertThat(environment).containsEntry("SPRING_PROFILES_ACTIVE", "postgres,production");
		assertThat(environment.keySet()).filteredOn(name -> name.startsWith("LAPOR_"))
			.isSubsetOf(OperationsDocTests.variablesOfTheSettings());
		assertThat(environment.keySet()).filteredOn(name -> !name.startsWith("LAPOR_"))
			.containsExactly("SPRING_PROFILES_ACTIVE");
	}

	@Test
	void theNodesGetWhatProductionCannotDoWithout() {
		assertThat(environment("app-1").keySet()).contains("LAPOR_DATABASE_URL", "LAPOR_DATABASE_USER",
				"LAPOR_DATABASE_PASSWORD", "LAPOR_PRIVACY_KEY", "LAPOR_ADMIN_ID", "LAPOR_ADMIN_PASSWORD",
				"LAPOR_BASE_URL", "LAPOR_MAIL_HOST");
	}

	@Test
	void everyVolumeIsDeclaredOrAFileOfTheHouse() {
		Set<String> declared = ComposeFileTests.<Map<String, Object>>at(compose, "volumes").keySet();
		var mounted = services.values()
			.stream()
			.flatMap(service -> ((List<?>) service.getOrDefault("volumes", List.of())).stream())
			.map(volume -> volume.toString().split(":")[0])
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(mounted).allSatisfy(source -> assertThat(
				source.startsWith("./") ? Files.exists(Path.of(source)) : declared.contains(source))
			.as(source)
			.isTrue());
		assertThat(mounted).containsAll(declared);
	}

	@Test
	void onlyTheProxyIsOpenToTheWorld() {
		assertThat(services.entrySet()).filteredOn(service -> service.getValue().containsKey("ports"))
			.allSatisfy(service -> assertThat((List<?>) service.getValue().get("ports"))
				.allMatch(port -> "proxy".equals(service.getKey()) || port.toString().startsWith("127.0.0.1:")));
	}

	@Test
	void theProxyLeadsToBothNodesAndHidesTheirInnerPages() throws IOException {
		var caddyfile = Files.readString(Path.of("docker/proxy/Caddyfile"));

		assertThat(caddyfile).contains("reverse_proxy app-1:8080 app-2:8080").contains("path /actuator /actuator/*");
		var matcher = Pattern.compile("\\{\\$([A-Z_]+)}").matcher(caddyfile);
		assertThat(matcher.results().map(match -> match.group(1))).isNotEmpty()
			.isSubsetOf(environment("proxy").keySet());
	}

	private static Map<String, Object> environment(String service) {
		return at(services.get(service), "environment");
	}

	private static Map<String, Object> neededBy(String service) {
		return services.get(service).containsKey("depends_on") ? at(services.get(service), "depends_on") : Map.of();
	}

	private static Set<String> variables(String text) {
		return VARIABLE.matcher(text)
			.results()
			.map(match -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> example() throws IOException {
		return Files.readAllLines(Path.of(".env.example"))
			.stream()
			.filter(line -> !line.isBlank() && !line.startsWith("#"))
			.map(line -> line.split("=", 2))
			.collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
	}

	@SuppressWarnings("unchecked")
	private static <T> T at(Map<String, Object> map, String key) {
		return (T) map.get(key);
	}

}
