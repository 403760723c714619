package id.go.lapor.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reporter of a report that is not anonymous, as everybody may read them: "Maman R.",
 * {@code 628231633xxxx}. Never ask it about an anonymous one.
 */
@Component
public class PublicForm {

	private static final Set<String> TITLES = Set.of("bapak", "bpk", "pak", "ibu", "bu", "sdr", "sdri", "h", "hj",
			"haji", "hajjah", "dr", "drg", "drs", "dra", "ir", "prof", "kh", "ust", "ustad", "ustadz", "raden", "rd",
			"tgk");

	private final IdentityVault vault;

	PublicForm(IdentityVault vault) {
		this.vault = vault;
	}

	/** The first name and the initial of the last; of a single name its initial alone. */
	@Transactional(readOnly = true)
	public Optional<String> name(String caseNumber) {
		return this.vault.reporter(caseNumber).flatMap(PublicForm::of);
	}

	/** The telephone number without its last four digits, if there is one. */
	@Transactional(readOnly = true)
	public Optional<String> number(String caseNumber) {
		return this.vault.reporter(caseNumber)
			.flatMap((reporter) -> PhoneReading.of(reporter.phone()).number())
			.map(PhoneNumber::masked);
	}

	/** The same of somebody whose report is only being written. */
	public static Optional<String> of(Reporter reporter) {
		return Optional.ofNullable(reporter.name()).flatMap(PublicForm::shortName);
	}

	/** What is no name of letters alone is not shortened, it is left out. */
	static Optional<String> shortName(String name) {
		var names = Arrays.stream(name.split(",", 2)[0].strip().split("\\s+"))
			.filter((word) -> !TITLES.contains(word.replace(".", "").toLowerCase(Locale.ROOT)))
			.toList();
		if (names.isEmpty() || !names.stream().allMatch((word) -> word.matches("\\p{L}[\\p{L}'’.-]*"))) {
			return Optional.empty();
		}
		var last = initial(names.get(names.size() - 1));
		return Optional.of((names.size() == 1) ? last : names.get(0) + " " + last);
	}

	private static String initial(String word) {
		return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".";
	}

}
