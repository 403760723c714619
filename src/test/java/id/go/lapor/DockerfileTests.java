package id.go.lapor;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the Dockerfile, because Docker cannot run everywhere where the tests do: what it
 * copies is there, what it runs exists, and nobody is root in the end.
 */
class DockerfileTests {

	private static List<String> instructions;

	@BeforeAll
	static void read() throws IOException {
		var text = Files.readString(Path.of("Dockerfile"));
		instructions = text.replaceAll("(?m)^#.*\\R", "")
			.replaceAll("\\\\\\R\\s*", "")
			.lines()
			.map(String::strip)
			.filter(line -> !line.isEmpty())
			.toList();
	}

	@Test
	void buildsWithTheCompilerAndRunsWithoutIt() {
		assertThat(all("FROM")).hasSize(2);
		assertThat(all("FROM").get(0)).contains("17-jdk").endsWith(" AS build");
		assertThat(all("FROM").get(1)).contains("17-jre").endsWith(" AS run");
	}

	@Test
	void copiesOnlyWhatIsThere() throws IOException {
		var ignore = Files.readAllLines(Path.of(".dockerignore"));

		assertThat(contextPaths()).isNotEmpty()
			.allSatisfy(path -> assertThat(Path.of(path)).exists())
			.allSatisfy(path -> assertThat(ignore).contains("!" + path));
		assertThat(ignore).contains("*");
	}

	@Test
	void copiesTheFourLayersFromSeldomToOftenChanged() {
		assertThat(all("COPY")).filteredOn(copy -> copy.startsWith("--from=build"))
			.extracting(copy -> copy.replaceAll(".*/layers/([a-z-]+)/.*", "$1"))
			.containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
	}

	@Test
	void runsOnlyCommandsThatExist() {
		assertThat(all("RUN")).isNotEmpty()
			.extracting(run -> run.replaceAll("--mount=\\S+\\s+", "").split(" ")[0])
			.allSatisfy(command -> assertThat(exists(command)).as(command).isTrue());
		assertThat(all("RUN")).anyMatch(run -> run.contains("-Djarmode=tools -jar application.jar extract --layers"));
	}

	@Test
	void theLastUserIsNotRoot() {
		assertThat(all("USER")).containsExactly("lapor");
		assertThat(all("RUN")).anyMatch(run -> run.startsWith("useradd ") && run.endsWith(" lapor"));
		assertThat(position("USER")).isGreaterThan(position("VOLUME")).isLessThan(position("ENTRYPOINT"));
	}

	@Test
	void theHealthCheckIsAClassOfTheApplication() throws ReflectiveOperationException {
		var probe = all("HEALTHCHECK").get(0).replaceAll(".*\"(id\\.go\\.lapor\\.[A-Za-z]+)\".*", "$1");

		var main = Class.forName(probe).getMethod("main", String[].class);

		assertThat(Modifier.isStatic(main.getModifiers())).isTrue();
	}

	@Test
	void dataLiesOnAVolumeAndAnUnsetContainerIsProduction() {
		assertThat(all("VOLUME")).containsExactly("/var/lib/lapor");
		assertThat(all("ENV")).singleElement()
			.asString()
			.contains("LAPOR_DATA_DIRECTORY=/var/lib/lapor")
			.contains("SPRING_PROFILES_ACTIVE=postgres,production");
	}

	private static List<String> all(String instruction) {
		return instructions.stream()
			.filter(line -> line.startsWith(instruction + " "))
			.map(line -> line.substring(instruction.length() + 1).strip())
			.toList();
	}

	private static int position(String instruction) {
		return instructions.indexOf(
				instructions.stream().filter(line -> line.startsWith(instruction + " ")).findFirst().orElseThrow());
	}

	private static Stream<String> contextPaths() {
		return all("COPY").stream().filter(copy -> !copy.startsWith("--from")).flatMap(copy -> {
			var words = copy.split(" ");
			return Stream.of(words).limit(words.length - 1L);
		});
	}

	/**
	 * A script of the house that can be run, or a program that both base images bring.
	 */
	private static boolean exists(String command) {
		return command.startsWith("./") ? Files.isExecutable(Path.of(command))
				: List.of("java", "cp", "install", "useradd").contains(command);
	}

}
