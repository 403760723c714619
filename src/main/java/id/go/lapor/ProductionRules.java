package id.go.lapor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What production refuses: people first (demo, doors), then data (database, secrets),
 * then words that say too much (errors, logs, actuator).
 * <p>
 * Only settings stand here. Whether a demo account stands in the database is asked after
 * the engine started.
 */
final class ProductionRules {

	private static final int PASSWORD_LENGTH = 12;

	/** What OWASP asks of PBKDF2 with HMAC-SHA-256. */
	private static final int HASH_ROUNDS = 600_000;

	/** Measured by the bar receipt. */
	private static final int RECEIPT_COST = 8;

	/** 256 bits, however they are written. */
	private static final int KEY_LENGTH = 32;

	private static final Set<String> HARMLESS_ENDPOINTS = Set.of("health", "info", "metrics", "prometheus");

	private static final String COOKIE = "server.servlet.session.cookie.";

	private ProductionRules() {
	}

	static List<ProductionRule> all() {
		return Stream.of(profiles(), doors(), cookies(), database(), secrets(), addresses(), words())
			.flatMap(List::stream)
			.toList();
	}

	private static List<ProductionRule> profiles() {
		return List.of(
				rule("spring.profiles.active", settings -> settings.hasProfile("default", "demo", "test", "dev"),
						"a profile with demo accounts or for tests is mixed with production",
						"Set SPRING_PROFILES_ACTIVE=postgres,production"),
				rule("lapor.demo.enabled", settings -> settings.isTrue("lapor.demo.enabled"),
						"demo accounts with a known password and a clock that anybody can move",
						"Remove LAPOR_DEMO_ENABLED or set it to false"));
	}

	private static List<ProductionRule> doors() {
		return List.of(
				rule("lapor.engine-rest.open", settings -> settings.isTrue("lapor.engine-rest.open"),
						"the engine's REST interface would be open without login",
						"Remove LAPOR_ENGINEREST_OPEN or set it to false"),
				rule("camunda.bpm.authorization.enabled",
						settings -> !settings.isTrue("camunda.bpm.authorization.enabled"),
						"every officer could read and change every case", "Set CAMUNDA_BPM_AUTHORIZATION_ENABLED=true"),
				rule("camunda.bpm.authorization.tenant-check-enabled",
						settings -> settings.isSwitchedOff("camunda.bpm.authorization.tenant-check-enabled"),
						"one agency could see another agency's tasks",
						"Remove CAMUNDA_BPM_AUTHORIZATION_TENANTCHECKENABLED or set it to true"),
				rule("camunda.bpm.database.schema-update",
						settings -> settings.is("camunda.bpm.database.schema-update", "create-drop", "drop-create"),
						"the engine would drop its tables, and with them every running case",
						"Remove CAMUNDA_BPM_DATABASE_SCHEMAUPDATE or set it to true"),
				rule("spring.h2.console.enabled", settings -> settings.isTrue("spring.h2.console.enabled"),
						"a database console on the web", "Remove SPRING_H2_CONSOLE_ENABLED or set it to false"),
				rule("springdoc.swagger-ui.enabled",
						settings -> !settings.isSwitchedOff("springdoc.swagger-ui.enabled"),
						"a page that sends trial requests to the real system",
						"Set SPRINGDOC_SWAGGERUI_ENABLED=false; the description itself stays readable"));
	}

	private static List<ProductionRule> cookies() {
		return List.of(
				rule("lapor.tls-only", settings -> !settings.isTrue("lapor.tls-only"),
						"browsers would not be told to come over TLS alone, and cookies would have names that any"
								+ " neighbouring host can set",
						"Remove LAPOR_TLS_ONLY or set it to true"),
				rule(COOKIE + "name", settings -> !settings.text(COOKIE + "name").startsWith("__Host-"),
						"a neighbouring host could set the session of a browser",
						"Set SERVER_SERVLET_SESSION_COOKIE_NAME=__Host-SESSION"),
				rule(COOKIE + "path", settings -> settings.isPresentBut(COOKIE + "path", "/"),
						"a browser refuses such a cookie with the name that production asks for",
						"Remove SERVER_SERVLET_SESSION_COOKIE_PATH or set it to /"),
				rule(COOKIE + "domain", settings -> !settings.isMissing(COOKIE + "domain"),
						"the session would be sent to every host below that domain",
						"Remove SERVER_SERVLET_SESSION_COOKIE_DOMAIN"),
				rule(COOKIE + "secure", settings -> !settings.isTrue(COOKIE + "secure"),
						"the session would travel over an unencrypted connection",
						"Set SERVER_SERVLET_SESSION_COOKIE_SECURE=true"),
				rule(COOKIE + "http-only", settings -> settings.isSwitchedOff(COOKIE + "http-only"),
						"a script on the page could read the session",
						"Set SERVER_SERVLET_SESSION_COOKIE_HTTPONLY=true"),
				rule(COOKIE + "same-site", settings -> settings.is(COOKIE + "same-site", "none", "omitted"),
						"another site could act in an officer's session",
						"Set SERVER_SERVLET_SESSION_COOKIE_SAMESITE=lax"),
				rule("camunda.bpm.webapp.csrf.enable-secure-cookie",
						settings -> !settings.isTrue("camunda.bpm.webapp.csrf.enable-secure-cookie"),
						"the token that guards Tasklist would travel over an unencrypted connection",
						"Set CAMUNDA_BPM_WEBAPP_CSRF_ENABLESECURECOOKIE=true"));
	}

	private static List<ProductionRule> database() {
		return List.of(
				rule("spring.datasource.url",
						settings -> !settings.text("spring.datasource.url").startsWith("jdbc:postgresql:"),
						"production needs PostgreSQL: an embedded H2 file knows one node and no backup",
						"Add the profile postgres and set LAPOR_DATABASE_URL=jdbc:postgresql://HOST:5432/lapor"),
				rule("spring.datasource.username",
						settings -> settings.isMissing("spring.datasource.username")
								|| settings.is("spring.datasource.username", "postgres", "sa", "root"),
						"the application must own its tables and nothing else, not rule the database server",
						"Set LAPOR_DATABASE_USER to a role of its own"),
				rule("spring.datasource.password",
						settings -> settings.isWeakSecret("spring.datasource.password", PASSWORD_LENGTH)
								|| settings.text("spring.datasource.password")
									.equals(settings.text("spring.datasource.username")),
						"the database password is missing, short or guessed first",
						"Set LAPOR_DATABASE_PASSWORD to at least 12 characters"),
				rule("spring.jpa.hibernate.ddl-auto",
						settings -> settings.isPresentBut("spring.jpa.hibernate.ddl-auto", "validate", "none"),
						"tables would change, or vanish, without a migration",
						"Set SPRING_JPA_HIBERNATE_DDLAUTO=validate"),
				rule("spring.flyway.enabled", settings -> settings.isSwitchedOff("spring.flyway.enabled"),
						"the application would run on tables of an unknown version",
						"Remove SPRING_FLYWAY_ENABLED or set it to true"),
				rule("spring.flyway.clean-disabled", settings -> settings.isSwitchedOff("spring.flyway.clean-disabled"),
						"one command could empty the database",
						"Remove SPRING_FLYWAY_CLEANDISABLED or set it to true"));
	}

	private static List<ProductionRule> secrets() {
		return List.of(
				rule("lapor.privacy.key", settings -> settings.isWeakSecret("lapor.privacy.key", KEY_LENGTH),
						"without a key of its own, identities would be sealed by a key that lies beside them",
						"Set LAPOR_PRIVACY_KEY (docs/operations.md says how to make one)"),
				rule("lapor.admin.id", settings -> settings.isMissing("lapor.admin.id"),
						"without a first administrator nobody can let officers in", "Set LAPOR_ADMIN_ID"),
				rule("lapor.admin.password",
						settings -> settings.isRefusedPassword("lapor.admin.password", "lapor.admin.id"),
						"the first administrator's password is missing, short, guessed first or made of the account's name",
						"Set LAPOR_ADMIN_PASSWORD to at least 12 characters, best four words that do not belong together"),
				rule("lapor.password.rounds", settings -> settings.isLessThan("lapor.password.rounds", HASH_ROUNDS),
						"a stolen table of passwords would be tried out too fast",
						"Remove LAPOR_PASSWORD_ROUNDS or set it to at least 600000"),
				rule("lapor.receipt.cost", settings -> settings.isLessThan("lapor.receipt.cost", RECEIPT_COST),
						"the time of an answer would tell a right receipt from a wrong one",
						"Remove LAPOR_RECEIPT_COST or set it to at least 8"));
	}

	private static List<ProductionRule> addresses() {
		return List.of(rule("lapor.base-url", settings -> !settings.text("lapor.base-url").startsWith("https://"),
				"links in messages must lead to this house over TLS", "Set LAPOR_BASE_URL to its https address"),
				rule("spring.mail.host", settings -> settings.isMissing("spring.mail.host"),
						"without a mail server no deadline reaches anybody", "Set LAPOR_MAIL_HOST"),
				rule("lapor.sms.gateway-url",
						settings -> !settings.isMissing("lapor.sms.gateway-url")
								&& !settings.text("lapor.sms.gateway-url").startsWith("https://"),
						"telephone numbers and the token would travel over an unencrypted connection",
						"Set LAPOR_SMS_GATEWAY_URL to an https address, or remove it"),
				rule("lapor.sign-in.issuer",
						settings -> !settings.isMissing("lapor.sign-in.issuer")
								&& !settings.text("lapor.sign-in.issuer").startsWith("https://"),
						"whoever stands between would say who an officer is",
						"Set LAPOR_SIGN_IN_ISSUER to an https address, or remove it"),
				rule("lapor.sign-in.client-secret",
						settings -> !settings.isMissing("lapor.sign-in.issuer")
								&& settings.isWeakSecret("lapor.sign-in.client-secret", PASSWORD_LENGTH),
						"another program could stand for this house at the provider of accounts",
						"Set LAPOR_SIGN_IN_CLIENT_SECRET to what the provider made, at least 12 characters"),
				rule("lapor.data-directory", settings -> !settings.isWritableDirectory("lapor.data-directory"),
						"the data directory cannot be written", "Set LAPOR_DATA_DIRECTORY to a writable directory"),
				rule("lapor.search.directory",
						settings -> settings.isTemporaryOutside("lapor.search.directory", "lapor.data-directory"),
						"the words of reports would lie where every account of the machine has its files, and be cleared"
								+ " away at night",
						"Remove LAPOR_SEARCH_DIRECTORY or set it to a directory of its own"));
	}

	private static List<ProductionRule> words() {
		return List.of(
				rule("server.error.include-stacktrace",
						settings -> settings.isPresentBut("server.error.include-stacktrace", "never"),
						"an error page would show how the house is built",
						"Remove SERVER_ERROR_INCLUDESTACKTRACE or set it to never"),
				rule("server.error.include-message",
						settings -> settings.isPresentBut("server.error.include-message", "never"),
						"an error page could repeat what somebody wrote",
						"Remove SERVER_ERROR_INCLUDEMESSAGE or set it to never"),
				rule("management.endpoints.web.exposure.include",
						settings -> !HARMLESS_ENDPOINTS
							.containsAll(settings.list("management.endpoints.web.exposure.include")),
						"more of the actuator is open than health, info, metrics and prometheus",
						"Set MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE=health"),
				rule("management.endpoint.health.show-details",
						settings -> settings.is("management.endpoint.health.show-details", "always"),
						"the public health page would name disks and servers",
						"Remove MANAGEMENT_ENDPOINT_HEALTH_SHOWDETAILS or set it to never"),
				rule("logging.level", ProductionRules::logsPersonalData,
						"the log would hold what reporters wrote and who they are",
						"Remove DEBUG and TRACE, and set the levels of root, org.springframework.web, org.hibernate.SQL,"
								+ " org.hibernate.orm.jdbc.bind and org.camunda.bpm.engine.persistence to info"));
	}

	private static boolean logsPersonalData(ProductionSettings settings) {
		return settings.isPresentBut("debug", "false") || settings.isPresentBut("trace", "false")
				|| settings.isTrue("spring.jpa.show-sql")
				|| Stream
					.of("root", "org.springframework.web", "org.hibernate.SQL", "org.hibernate.orm.jdbc.bind",
							"org.camunda.bpm.engine.persistence")
					.anyMatch(logger -> settings.is("logging.level." + logger, "debug", "trace", "all"));
	}

	private static ProductionRule rule(String setting, Predicate<ProductionSettings> unsafe, String why,
			String remedy) {
		return new ProductionRule(setting, unsafe, why, remedy);
	}

}
