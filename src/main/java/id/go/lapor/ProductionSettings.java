package id.go.lapor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.go.lapor.engine.PasswordRules;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * The settings as the rules of production ask for them: trimmed words, never null, and a
 * placeholder that nobody filled counts as missing.
 */
record ProductionSettings(ConfigurableEnvironment environment) {

	/** Words that stand in examples and are tried first by everybody who guesses. */
	private static final Set<String> GUESSED = Set.of("lapor", "admin", "administrator", "password", "postgres",
			"secret", "changeme", "change-me", "rahasia", "123456789012");

	String text(String name) {
		try {
			return this.environment.getProperty(name, "").trim();
		}
		catch (IllegalArgumentException unresolvedPlaceholder) {
			return "";
		}
	}

	boolean isMissing(String name) {
		return text(name).isEmpty();
	}

	boolean is(String name, String... values) {
		return Arrays.asList(values).contains(text(name).toLowerCase(Locale.ROOT));
	}

	boolean isPresentBut(String name, String... values) {
		return !isMissing(name) && !is(name, values);
	}

	/** Every word that Spring takes for true. */
	boolean isTrue(String name) {
		return is(name, "true", "on", "yes", "1");
	}

	boolean isSwitchedOff(String name) {
		return !isMissing(name) && !isTrue(name);
	}

	List<String> list(String name) {
		return Binder.get(this.environment).bind(name, Bindable.listOf(String.class)).orElse(List.of());
	}

	/** Missing, shorter than this, or a word that is guessed first. */
	boolean isWeakSecret(String name, int length) {
		var secret = text(name);
		return secret.length() < length || GUESSED.contains(secret.toLowerCase(Locale.ROOT))
				|| secret.chars().distinct().count() < 5;
	}

	/** What Camunda Admin would not take as a password for this account. */
	boolean isRefusedPassword(String name, String account) {
		return !PasswordRules.brokenBy(text(name), text(account)).isEmpty();
	}

	/** Missing, no number, or below this. */
	boolean isLessThan(String name, int least) {
		return !text(name).matches("\\d{1,9}") || Integer.parseInt(text(name)) < least;
	}

	boolean hasProfile(String... profiles) {
		return Arrays.stream(this.environment.getActiveProfiles()).anyMatch(Arrays.asList(profiles)::contains);
	}

	/**
	 * A directory for temporary files, unless it lies in one that is judged elsewhere.
	 */
	boolean isTemporaryOutside(String name, String elsewhere) {
		if (isMissing(name) || isMissing(elsewhere)) {
			return false;
		}
		var path = Path.of(text(name)).toAbsolutePath().normalize();
		return !path.startsWith(Path.of(text(elsewhere)).toAbsolutePath().normalize())
				&& List.of("/tmp", "/var/tmp", "/dev/shm", System.getProperty("java.io.tmpdir"))
					.stream()
					.anyMatch((temporary) -> path.startsWith(Path.of(temporary)));
	}

	/** A directory that is there, or one that can be made, and can be written to. */
	boolean isWritableDirectory(String name) {
		if (!StringUtils.hasText(text(name))) {
			return false;
		}
		var path = Path.of(text(name)).toAbsolutePath();
		while (path != null && Files.notExists(path)) {
			path = path.getParent();
		}
		return path != null && Files.isDirectory(path) && Files.isWritable(path);
	}

}
