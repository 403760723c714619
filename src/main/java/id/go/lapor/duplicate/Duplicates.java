package id.go.lapor.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.UnknownCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that may tell of one matter. Secret ones are among them: whoever shows them
 * to somebody asks first whether that person may know each.
 */
@Component
public class Duplicates {

	private final DuplicateSearch search;

	private final MaskedReports reports;

	private final DeniedPairs denied;

	private final ComplaintRegister register;

	private final Recurrences recurrences;

	private final FurtherSigns signs;

	Duplicates(DuplicateSearch search, MaskedReports reports, DeniedPairs denied, ComplaintRegister register,
			Recurrences recurrences, FurtherSigns signs) {
		this.search = search;
		this.reports = reports;
		this.denied = denied;
		this.register = register;
		this.recurrences = recurrences;
		this.signs = signs;
	}

	/**
	 * Candidates, the likeliest first, without those that an officer ruled out; none of a
	 * report without masked words. For the national desk alone: its reasons may say that
	 * one person wrote both.
	 */
	@Transactional(readOnly = true)
	public List<DuplicateCandidate> of(CaseNumber number) {
		var ruledOut = this.denied.of(number);
		var found = this.reports.find(number.value())
			.map(this.search::near)
			.orElse(List.of())
			.stream()
			.filter((candidate) -> !ruledOut.contains(candidate.caseNumber()))
			.toList();
		return this.signs.addedTo(found, number)
			.stream()
			.sorted(Comparator.comparingDouble(DuplicateCandidate::score)
				.reversed()
				.thenComparing(DuplicateCandidate::caseNumber))
			.toList();
	}

	/**
	 * What speaks for and against of these two; empty where one has no words any more.
	 */
	@Transactional(readOnly = true)
	public Optional<DuplicateCandidate> compare(CaseNumber one, CaseNumber other) {
		return this.reports.find(one.value())
			.flatMap((report) -> this.reports.find(other.value())
				.map((against) -> this.search.compare(report, against)));
	}

	/**
	 * Remembers that two reports are no duplicates, whichever of them is looked at.
	 * @param account the officer who says so
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deny(CaseNumber one, CaseNumber other, String account) {
		if (one.equals(other)) {
			throw new UnknownCase();
		}
		boolean inOrder = one.value().compareTo(other.value()) < 0;
		this.register.findLocked(inOrder ? one : other).orElseThrow(UnknownCase::new);
		this.register.findLocked(inOrder ? other : one).orElseThrow(UnknownCase::new);
		this.denied.deny(one, other, account);
		this.recurrences.deny(one, other);
	}

}
