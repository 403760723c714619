package id.go.lapor.privacy;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of two reports whether one person wrote them, and never who. Nothing is kept to
 * say it: a mark of a telephone number, keyed or not, would link reports for whoever
 * holds the key. Of a named and an anonymous report the answer is always no: a yes would
 * name the anonymous one.
 */
@Component
public class SameReporter {

	private final IdentityVault vault;

	private final ComplaintRegister register;

	SameReporter(IdentityVault vault, ComplaintRegister register) {
		this.vault = vault;
		this.register = register;
	}

	/**
	 * Those of the others that have the reporter of this report, by telephone number or
	 * e-mail. For the national desk alone.
	 */
	@Transactional(readOnly = true)
	public Set<String> among(String caseNumber, Collection<String> others) {
		var reporter = this.vault.reporter(caseNumber);
		var anonymous = isAnonymous(caseNumber);
		if (reporter.isEmpty()) {
			return Set.of();
		}
		return others.stream()
			.filter((other) -> Objects.equals(isAnonymous(other), anonymous))
			.filter((other) -> this.vault.reporter(other).filter((found) -> isOne(reporter.get(), found)).isPresent())
			.collect(Collectors.toUnmodifiableSet());
	}

	private Boolean isAnonymous(String caseNumber) {
		return this.register.find(CaseNumber.of(caseNumber)).map(Complaint::isAnonymous).orElse(null);
	}

	/** A name alone is shared by thousands. */
	private static boolean isOne(Reporter one, Reporter other) {
		var phone = PhoneReading.of(one.phone()).number();
		return (phone.isPresent() && phone.equals(PhoneReading.of(other.phone()).number()))
				|| (one.email() != null && mail(one).equals(mail(other)));
	}

	private static String mail(Reporter reporter) {
		return (reporter.email() != null) ? reporter.email().toLowerCase(Locale.ROOT) : "";
	}

}
