package id.go.lapor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Starts the real application in the profile {@code production} without its secrets. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionStartTests {

	@TempDir
	Path folder;

	@Test
	void refusesBeforeAnyBeanExistsAndShowsOnlyTheLines(CapturedOutput output) {
		var application = new SpringApplication(LaporApplication.class);

		assertThatThrownBy(() -> application.run("--spring.profiles.active=production",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("database"), "--lapor.demo.enabled=true"))
			.isInstanceOf(UnsafeProductionException.class);

		assertThat(output).contains("- spring.datasource.url: production needs PostgreSQL")
			.contains("- lapor.demo.enabled: demo accounts")
			.contains("- lapor.privacy.key: ")
			.doesNotContain("\tat ")
			.doesNotContain("HikariPool");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void endsTheProgramWithAnErrorCodeAndWithoutStackTrace() throws IOException, InterruptedException {
		var log = this.folder.resolve("log");
		var process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), LaporApplication.class.getName())
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		process.environment().put("SPRING_PROFILES_ACTIVE", "postgres,production");
		process.environment().keySet().removeIf(name -> name.startsWith("LAPOR_"));

		var running = process.start();

		assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(running.exitValue()).isEqualTo(1);
		assertThat(Files.readString(log, StandardCharsets.UTF_8)).contains("Production refuses to start on")
			.contains("- spring.datasource.password: the database password is missing")
			.doesNotContain("\tat ");
	}

}
