package id.go.lapor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Reads the settings files as they are shipped, with the environment that
 * docs/operations.md asks for, then spoils one setting after the other.
 */
class ProductionGuardTests {

	@TempDir
	static Path data;

	@Test
	void acceptsWhatTheOperationsPageAsksFor() {
		assertThat(linesFor(Map.of())).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("unsafeSettings")
	void refusesOneUnsafeSettingWithOneLine(String setting, Map<String, String> spoilt) {
		var lines = linesFor(spoilt);

		assertThat(lines).singleElement()
			.asString()
			.startsWith(setting + ": ")
			.doesNotContain("\n")
			.containsPattern("\\. (Set|Remove|Add) [^.]+.*\\.$");
	}

	@Test
	void neverRepeatsASecret() {
		var lines = linesFor(Map.of("LAPOR_DATABASE_PASSWORD", "tebak-1", "LAPOR_ADMIN_PASSWORD", "tebak-2",
				"LAPOR_PRIVACY_KEY", "tebak-3", "LAPOR_DATABASE_URL", "jdbc:h2:tebak-4"));

		assertThat(lines).hasSize(4).noneMatch(line -> line.contains("tebak"));
	}

	@Test
	void everyRuleHasASettingThatBreaksIt() {
		var tested = unsafeSettings().map(arguments -> (String) arguments.get()[0])
			.collect(Collectors.toCollection(TreeSet::new));
		var rules = ProductionRules.all()
			.stream()
			.map(ProductionRule::setting)
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(tested).isEqualTo(rules).hasSizeGreaterThanOrEqualTo(15);
		assertThat(ProductionRules.all()).hasSameSizeAs(rules);
	}

	@Test
	void namesEveryUnsafeSettingOfAnEmptyEnvironmentAtOnce() {
		var environment = environment(Map.of(), List.of("production"));

		assertThat(ProductionGuard.unsafe(new ProductionSettings(environment)))
			.extracting(line -> line.substring(0, line.indexOf(':')))
			.contains("spring.datasource.url", "spring.datasource.password", "lapor.privacy.key", "lapor.admin.id",
					"lapor.admin.password", "lapor.base-url", "spring.mail.host");
	}

	@Test
	void acceptsADataDirectoryThatCanBeMade() {
		assertThat(linesFor(Map.of("LAPOR_DATA_DIRECTORY", data.resolve("not/yet/there").toString()))).isEmpty();
	}

	static Stream<Arguments> unsafeSettings() {
		return Stream.of(arguments("spring.profiles.active", Map.of("profiles", "default,postgres,production")),
				arguments("spring.profiles.active", Map.of("profiles", "demo,postgres,production")),
				arguments("lapor.demo.enabled", Map.of("LAPOR_DEMO_ENABLED", "true")),
				arguments("lapor.demo.enabled", Map.of("LAPOR_DEMO_ENABLED", "yes")),
				arguments("lapor.engine-rest.open", Map.of("LAPOR_ENGINEREST_OPEN", "true")),
				arguments("camunda.bpm.authorization.enabled", Map.of("CAMUNDA_BPM_AUTHORIZATION_ENABLED", "false")),
				arguments("camunda.bpm.authorization.tenant-check-enabled",
						Map.of("CAMUNDA_BPM_AUTHORIZATION_TENANTCHECKENABLED", "false")),
				arguments("camunda.bpm.database.schema-update",
						Map.of("CAMUNDA_BPM_DATABASE_SCHEMAUPDATE", "create-drop")),
				arguments("spring.h2.console.enabled", Map.of("SPRING_H2_CONSOLE_ENABLED", "true")),
				arguments("springdoc.swagger-ui.enabled", Map.of("SPRINGDOC_SWAGGERUI_ENABLED", "true")),
				arguments("server.servlet.session.cookie.secure",
						Map.of("SERVER_SERVLET_SESSION_COOKIE_SECURE", "false")),
				arguments("server.servlet.session.cookie.http-only",
						Map.of("SERVER_SERVLET_SESSION_COOKIE_HTTPONLY", "false")),
				arguments("server.servlet.session.cookie.same-site",
						Map.of("SERVER_SERVLET_SESSION_COOKIE_SAMESITE", "None")),
				arguments("camunda.bpm.webapp.csrf.enable-secure-cookie",
						Map.of("CAMUNDA_BPM_WEBAPP_CSRF_ENABLESECURECOOKIE", "false")),
				arguments("spring.datasource.url", Map.of("LAPOR_DATABASE_URL", "jdbc:h2:file:./data/lapor")),
				arguments("spring.datasource.url", Map.of("LAPOR_DATABASE_URL", "")),
				arguments("spring.datasource.username", Map.of("LAPOR_DATABASE_USER", "postgres")),
				arguments("spring.datasource.username", Map.of("LAPOR_DATABASE_USER", "")),
				arguments("spring.datasource.password", Map.of("LAPOR_DATABASE_PASSWORD", "")),
				arguments("spring.datasource.password", Map.of("LAPOR_DATABASE_PASSWORD", "lapor")),
				arguments("spring.datasource.password", Map.of("LAPOR_DATABASE_PASSWORD", "short-words")),
				arguments("spring.datasource.password",
						Map.of("LAPOR_DATABASE_USER", "laporan-rakyat", "LAPOR_DATABASE_PASSWORD", "laporan-rakyat")),
				arguments("spring.jpa.hibernate.ddl-auto", Map.of("SPRING_JPA_HIBERNATE_DDLAUTO", "update")),
				arguments("spring.flyway.enabled", Map.of("SPRING_FLYWAY_ENABLED", "false")),
				arguments("spring.flyway.clean-disabled", Map.of("SPRING_FLYWAY_CLEANDISABLED", "false")),
				arguments("lapor.privacy.key", Map.of("LAPOR_PRIVACY_KEY", "")),
				arguments("lapor.privacy.key", Map.of("LAPOR_PRIVACY_KEY", "a-key-of-some-letters")),
				arguments("lapor.privacy.key", Map.of("LAPOR_PRIVACY_KEY", "0".repeat(64))),
				arguments("lapor.admin.id", Map.of("LAPOR_ADMIN_ID", "")),
				arguments("lapor.admin.password", Map.of("LAPOR_ADMIN_PASSWORD", "")),
				arguments("lapor.admin.password", Map.of("LAPOR_ADMIN_PASSWORD", "administrator")),
				arguments("lapor.admin.password", Map.of("LAPOR_ADMIN_PASSWORD", "Indonesia-Merdeka-1945")),
				arguments("lapor.admin.password", Map.of("LAPOR_ADMIN_PASSWORD", "siti-correct-horse")),
				arguments("lapor.password.rounds", Map.of("LAPOR_PASSWORD_ROUNDS", "10000")),
				arguments("lapor.receipt.cost", Map.of("LAPOR_RECEIPT_COST", "4")),
				arguments("lapor.tls-only", Map.of("LAPOR_TLS_ONLY", "false")),
				arguments("server.servlet.session.cookie.name",
						Map.of("SERVER_SERVLET_SESSION_COOKIE_NAME", "SESSION")),
				arguments("server.servlet.session.cookie.path",
						Map.of("SERVER_SERVLET_SESSION_COOKIE_PATH", "/petugas")),
				arguments("server.servlet.session.cookie.domain",
						Map.of("SERVER_SERVLET_SESSION_COOKIE_DOMAIN", "lapor.example")),
				arguments("lapor.base-url", Map.of("LAPOR_BASE_URL", "http://lapor.example")),
				arguments("lapor.base-url", Map.of("LAPOR_BASE_URL", "")),
				arguments("spring.mail.host", Map.of("LAPOR_MAIL_HOST", "")),
				arguments("lapor.sign-in.issuer",
						Map.of("LAPOR_SIGN_IN_ISSUER", "http://masuk.example", "LAPOR_SIGN_IN_CLIENT_SECRET",
								"kunci-dari-penyedia-9f2b")),
				arguments("lapor.sign-in.client-secret", Map.of("LAPOR_SIGN_IN_ISSUER", "https://masuk.example")),
				arguments("lapor.sms.gateway-url", Map.of("LAPOR_SMS_GATEWAY_URL", "http://sms.example/send")),
				arguments("lapor.search.directory", Map.of("LAPOR_SEARCH_DIRECTORY", "/tmp/pencarian")),
				arguments("lapor.data-directory", Map.of("LAPOR_DATA_DIRECTORY", "a file")),
				arguments("server.error.include-stacktrace", Map.of("SERVER_ERROR_INCLUDESTACKTRACE", "always")),
				arguments("server.error.include-stacktrace", Map.of("SERVER_ERROR_INCLUDESTACKTRACE", "on_param")),
				arguments("server.error.include-message", Map.of("SERVER_ERROR_INCLUDEMESSAGE", "always")),
				arguments("management.endpoints.web.exposure.include",
						Map.of("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*")),
				arguments("management.endpoints.web.exposure.include",
						Map.of("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "health,heapdump")),
				arguments("management.endpoint.health.show-details",
						Map.of("MANAGEMENT_ENDPOINT_HEALTH_SHOWDETAILS", "always")),
				arguments("logging.level", Map.of("DEBUG", "true")),
				arguments("logging.level", Map.of("SPRING_JPA_SHOWSQL", "true")),
				arguments("logging.level", Map.of("LOGGING_LEVEL_ROOT", "DEBUG")));
	}

	private static List<String> linesFor(Map<String, String> spoilt) {
		var variables = new HashMap<>(spoilt);
		var profiles = variables.remove("profiles");
		variables.computeIfPresent("LAPOR_DATA_DIRECTORY", (name, value) -> "a file".equals(value) ? file() : value);
		return ProductionGuard.unsafe(new ProductionSettings(environment(variables,
				List.of((profiles != null) ? profiles.split(",") : new String[] { "postgres", "production" }))));
	}

	private static String file() {
		try {
			return Files.writeString(data.resolve("file"), "not a directory").toString();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static StandardEnvironment environment(Map<String, String> spoilt, List<String> profiles) {
		var variables = new HashMap<String, Object>(profiles.contains("postgres") ? safe() : Map.of());
		variables.putAll(spoilt);
		var environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
		ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, profiles);
		ConfigurationPropertySources.attach(environment);
		return environment;
	}

	private static Map<String, String> safe() {
		return Map.of("LAPOR_DATABASE_URL", "jdbc:postgresql://database:5432/lapor", "LAPOR_DATABASE_USER", "lapor",
				"LAPOR_DATABASE_PASSWORD", "correct-horse-battery", "LAPOR_PRIVACY_KEY",
				"Zm9yIHRlc3RzIG9ubHk6IDMyIGJ5dGVzIG9mIGtleSE=", "LAPOR_ADMIN_ID", "siti", "LAPOR_ADMIN_PASSWORD",
				"staple-of-many-words", "LAPOR_BASE_URL", "https://lapor.example", "LAPOR_MAIL_HOST", "mail.example",
				"LAPOR_DATA_DIRECTORY", data.toString());
	}

}
