package id.go.lapor.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.text.Found;
import id.go.lapor.privacy.text.TextRules;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The masked version of a report: what the rules find in the original, put right by
 * verifiers, so that masking it anew keeps what they decided. Corrections and every
 * version they made lie sealed in the vault beside the original.
 *
 * Nobody opens what points to the reporter of an anonymous report.
 */
@Component
public class MaskingCorrections {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 500;

	private final IdentityVault vault;

	private final MaskingVersions versions;

	private final Clock clock;

	MaskingCorrections(IdentityVault vault, MaskingVersions versions, Clock clock) {
		this.vault = vault;
		this.versions = versions;
		this.clock = clock;
	}

	/**
	 * The report as it has to be read now. What says who the reporter is and was opened
	 * while they were named is closed again once they are anonymous.
	 * @throws ReportErased if there is no original any more
	 */
	@Transactional(readOnly = true)
	public MaskedReport masked(String caseNumber, boolean anonymous) {
		return report(caseNumber, corrections(caseNumber, anonymous));
	}

	/**
	 * What the category asked and the reporter answered, as it has to be read now. Empty
	 * where nothing was asked or all was erased: answers go with the original.
	 */
	@Transactional(readOnly = true)
	public List<GivenAnswer> answers(String caseNumber, boolean anonymous) {
		if (this.vault.isErased(caseNumber)) {
			return List.of();
		}
		var original = this.vault.original(caseNumber);
		var words = original.words(TextPart.ANSWERS);
		return words.isEmpty() ? original.answers() : OwnWordsOfAnswers.masked(original.answers(),
				corrected(caseNumber, TextPart.ANSWERS, words, corrections(caseNumber, anonymous)).masked().text());
	}

	/**
	 * Masks the report anew. Nothing happens where the original is gone: what is masked
	 * then was masked for good before it went.
	 * @param anonymous whether nothing may stay open that says who the reporter is
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void maskAgain(Complaint complaint, boolean anonymous) {
		var number = complaint.caseNumber().value();
		if (complaint.maskedText() != null && !this.vault.isErased(number)) {
			var masked = masked(number, anonymous);
			complaint.mask(masked.title().text(), masked.text().text(), masked.addressText());
		}
	}

	/**
	 * Keeps closed what says who the reporter is, for the time when the vault knows only
	 * the corrected identity: the name that was wrong may still be theirs to others.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void closeOwnPlaces(String caseNumber) {
		if (this.vault.isErased(caseNumber)) {
			return;
		}
		var original = this.vault.original(caseNumber);
		var reporter = this.vault.reporter(caseNumber).orElse(new Reporter(null, null, null));
		var own = TextRules.own(reporter.name(), reporter.phone(), reporter.email());
		var changes = Stream.of(TextPart.values())
			.flatMap((part) -> own.in(original.words(part))
				.stream()
				.map((found) -> new MaskingCorrection(MaskingCorrection.Kind.MASK, part, found.start(), found.end())))
			.toList();
		if (!changes.isEmpty()) {
			var masked = report(caseNumber,
					Stream.concat(corrections(caseNumber, true).stream(), changes.stream()).toList());
			this.versions.keep(caseNumber,
					new MaskingVersion(versions(caseNumber).size() + 1, this.clock.instant().toString(),
							MaskingVersion.UNTOLD, changes, masked.title().text(), masked.text().text(),
							masked.addressText()));
		}
	}

	/** Every version that a correction made, oldest first. */
	@Transactional(readOnly = true)
	public List<MaskingVersion> versions(String caseNumber) {
		return this.versions.of(caseNumber);
	}

	/**
	 * Masks a phrase wherever it can be read, or opens every masked place that holds
	 * exactly this phrase.
	 * @param reason masked already
	 * @throws CaseRefusal if the phrase is not there, or may not be opened
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public MaskingVersion correct(String caseNumber, boolean anonymous, MaskingCorrection.Kind kind, String phrase,
			String reason) {
		var words = phrase(phrase);
		var before = corrections(caseNumber, anonymous);
		var changes = (kind == MaskingCorrection.Kind.MASK) ? masks(caseNumber, before, words)
				: openings(caseNumber, before, words, anonymous);
		var masked = report(caseNumber, Stream.concat(before.stream(), changes.stream()).toList());
		var version = new MaskingVersion(versions(caseNumber).size() + 1, this.clock.instant().toString(), reason,
				changes, masked.title().text(), masked.text().text(), masked.addressText());
		this.versions.keep(caseNumber, version);
		return version;
	}

	private List<MaskingCorrection> masks(String caseNumber, List<MaskingCorrection> before, String words) {
		var original = this.vault.original(caseNumber);
		List<MaskingCorrection> changes = new ArrayList<>();
		boolean there = false;
		for (TextPart part : TextPart.values()) {
			var text = original.words(part);
			var corrected = corrected(caseNumber, part, text, before);
			there |= corrected.holdsAnywhere(words);
			corrected.readable(words)
				.forEach((place) -> changes
					.add(new MaskingCorrection(MaskingCorrection.Kind.MASK, part, place[0], place[1])));
		}
		if (changes.isEmpty()) {
			throw new CaseRefusal(there ? "privacy.masking.alreadyMasked" : "privacy.masking.notInText");
		}
		return changes;
	}

	private List<MaskingCorrection> openings(String caseNumber, List<MaskingCorrection> before, String words,
			boolean anonymous) {
		var original = this.vault.original(caseNumber);
		List<MaskingCorrection> changes = new ArrayList<>();
		for (TextPart part : TextPart.values()) {
			var text = original.words(part);
			for (Found place : corrected(caseNumber, part, text, before).holding(words)) {
				if (anonymous && isOwn(caseNumber, text, place.start(), place.end())) {
					throw new CaseRefusal("privacy.masking.reporterStaysUnknown");
				}
				changes.add(new MaskingCorrection(MaskingCorrection.Kind.UNMASK, part, place.start(), place.end()));
			}
		}
		if (changes.isEmpty()) {
			throw new CaseRefusal("privacy.masking.notMasked");
		}
		return changes;
	}

	private boolean isOwn(String caseNumber, String text, int start, int end) {
		return new OwnPlaces(this.vault.reporter(caseNumber).orElse(new Reporter(null, null, null)), text).hold(start,
				end);
	}

	private MaskedReport report(String caseNumber, List<MaskingCorrection> corrections) {
		var original = this.vault.original(caseNumber);
		return new MaskedReport(corrected(caseNumber, TextPart.TITLE, original.title(), corrections).masked(),
				corrected(caseNumber, TextPart.TEXT, original.text(), corrections).masked(),
				(original.address() != null)
						? corrected(caseNumber, TextPart.ADDRESS, original.address(), corrections).masked() : null);
	}

	private CorrectedText corrected(String caseNumber, TextPart part, String text,
			List<MaskingCorrection> corrections) {
		var reporter = this.vault.reporter(caseNumber).orElse(new Reporter(null, null, null));
		return new CorrectedText(text, rules(reporter).in(text),
				corrections.stream().filter((correction) -> correction.part() == part).toList());
	}

	private static TextRules rules(Reporter reporter) {
		return TextRules.numbersAndNames(reporter.name(), reporter.phone(), reporter.email());
	}

	private List<MaskingCorrection> corrections(String caseNumber, boolean anonymous) {
		return versions(caseNumber).stream()
			.flatMap((version) -> version.changes().stream())
			.filter((change) -> !(anonymous && change.kind() == MaskingCorrection.Kind.UNMASK
					&& isOwn(caseNumber, this.vault.original(caseNumber).words(change.part()), change.start(),
							change.end())))
			.toList();
	}

	private static String phrase(String phrase) {
		var words = (phrase != null) ? phrase.strip() : "";
		if (words.length() < SHORTEST || words.length() > LONGEST) {
			throw new CaseRefusal("privacy.masking.phraseMissing", SHORTEST, LONGEST);
		}
		return words;
	}

}
