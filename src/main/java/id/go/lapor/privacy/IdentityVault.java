package id.go.lapor.privacy;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only place that knows who wrote a report and in which words. Everything in it is
 * encrypted under a key of the report's own, bound to case number and part; words that
 * were kept are never changed, only erased, and who wrote them only at their own wish.
 *
 * Keeping joins the caller's transaction and needs one: a report without its original, or
 * an original without its report, cannot exist.
 */
@Component
public class IdentityVault {

	static final String REPORT = "report";

	private final ReportKeys keys;

	private final SealedRows rows;

	IdentityVault(ReportKeys keys, SealedRows rows) {
		this.keys = keys;
		this.rows = rows;
	}

	/**
	 * Keeps who wrote a report, if they said so, and its original words.
	 * @throws AlreadyKept if the vault knows this case already, even if it was erased
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(String caseNumber, Reporter reporterOrNull, OriginalReport original) {
		Seal seal = this.keys.create(caseNumber(caseNumber));
		if (reporterOrNull != null) {
			this.rows.keepIdentity(caseNumber, seal, normalised(reporterOrNull));
		}
		this.rows.keepWords(caseNumber, REPORT, seal, original);
	}

	/** Everything the reporter wrote later in the case, in the order of its names. */
	@Transactional(readOnly = true)
	public List<KeptWords> allWords(String caseNumber) {
		return this.keys.find(caseNumber)
			.map((seal) -> this.rows.parts(caseNumber)
				.stream()
				.filter((part) -> !part.equals(REPORT) && !part.startsWith(MaskingVersions.PART))
				.map((part) -> new KeptWords(part, this.rows.words(caseNumber, part, seal, String.class).orElseThrow()))
				.toList())
			.orElse(List.of());
	}

	/** Forgets one later part. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forgetWords(String caseNumber, String part) {
		this.rows.remove(caseNumber, part(part));
	}

	/**
	 * The reporter corrects who they are; what stood there before is gone.
	 * @throws ReportErased if the report was erased or never kept
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void correct(String caseNumber, Reporter reporter) {
		Seal seal = this.keys.require(caseNumber(caseNumber));
		this.rows.removeIdentity(caseNumber);
		this.rows.keepIdentity(caseNumber, seal, normalised(reporter));
	}

	/** The reporter wants no more messages: {@link Contact} knows no address any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void stopContact(String caseNumber) {
		this.rows.stopContact(caseNumber(caseNumber));
	}

	/** Whether the reporter may be written to. */
	@Transactional(readOnly = true)
	public boolean mayContact(String caseNumber) {
		return !this.rows.isContactStopped(caseNumber);
	}

	/** Whether nothing of the report can be read any more, or ever could. */
	@Transactional(readOnly = true)
	public boolean isErased(String caseNumber) {
		return !this.keys.isUsable(caseNumber);
	}

	/** Whether there is an identity to open; nothing is decrypted. */
	@Transactional(readOnly = true)
	public boolean holdsIdentity(String caseNumber) {
		return this.rows.holdsIdentity(caseNumber);
	}

	/**
	 * Opens the identity to one officer under a grant of two: the only door through which
	 * a person learns who an anonymous reporter is. Only the room {@code seal} calls it,
	 * which records the opening in the same transaction. Empty if nothing was kept or all
	 * was erased.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Reporter> disclose(DisclosureGrant grant) {
		return reporter(grant.caseNumber());
	}

	/**
	 * Who wrote the report. Only masking and the room that writes to the reporter may
	 * ask; no view, form, delegate of another kind or export ever does. Ask
	 * {@link Contact} for an address and {@link CaseMasking} for a masked text instead
	 * wherever possible.
	 */
	@Transactional(readOnly = true)
	public Optional<Reporter> reporter(String caseNumber) {
		return this.keys.find(caseNumber).flatMap((seal) -> this.rows.identity(caseNumber, seal));
	}

	/**
	 * The original words. Only the verifier's view, the reporter's own and masking may
	 * ask.
	 * @throws ReportErased if the report's key was destroyed or never existed
	 */
	@Transactional(readOnly = true)
	public OriginalReport original(String caseNumber) {
		return this.rows.words(caseNumber, REPORT, this.keys.require(caseNumber), OriginalReport.class)
			.orElseThrow(() -> new ReportErased(caseNumber));
	}

	/**
	 * Keeps the original of something written later in the case: a reply, a contest, a
	 * withdrawal.
	 * @param part names it within its case: lower-case letters, digits and dashes, for
	 * instance {@code entry-17}
	 * @throws AlreadyKept if this part was kept before
	 * @throws ReportErased if the report was erased or never kept
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keepWords(String caseNumber, String part, String text) {
		this.rows.keepWords(caseNumber, part(part), this.keys.require(caseNumber(caseNumber)), text);
	}

	/** The original of a later part; empty if there is none or the report was erased. */
	@Transactional(readOnly = true)
	public Optional<String> words(String caseNumber, String part) {
		return this.keys.find(caseNumber)
			.flatMap((seal) -> this.rows.words(caseNumber, part(part), seal, String.class));
	}

	/**
	 * Destroys the report's key and its rows: identity and originals become unreadable,
	 * in copies of the rows as well. Erasing twice, or an unknown case, does nothing.
	 */
	@Transactional
	public void erase(String caseNumber) {
		this.keys.destroy(caseNumber);
		this.rows.remove(caseNumber);
	}

	static Reporter normalised(Reporter reporter) {
		return new Reporter(reporter.name(),
				PhoneReading.of(reporter.phone()).number().map(PhoneNumber::e164).orElse(reporter.phone()),
				reporter.email());
	}

	private static String caseNumber(String caseNumber) {
		if (caseNumber == null || !caseNumber.matches("\\d{1,20}")) {
			throw new IllegalArgumentException("A case number consists of digits");
		}
		return caseNumber;
	}

	private static String part(String part) {
		if (part == null || part.equals(REPORT) || !part.matches("[a-z0-9-]{1,60}")) {
			throw new IllegalArgumentException("A part is named by lower-case letters, digits and dashes");
		}
		return part;
	}

}
