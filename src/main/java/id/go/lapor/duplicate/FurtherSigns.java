package id.go.lapor.duplicate;

import java.util.List;
import java.util.Set;

import id.go.lapor.attachment.SameFiles;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.privacy.SameReporter;

import org.springframework.stereotype.Component;

/**
 * What two reports have in common that stands in neither's words: a file, a reporter.
 * Looked up for those alone who may know, and kept nowhere. The weights are set by hand,
 * for no labelled pair has these signs: a photo taken once was hardly taken of two
 * matters, while one person writes of many. Neither outweighs another place.
 */
@Component
class FurtherSigns {

	private static final double SAME_FILE = 3;

	private static final double SAME_REPORTER = 1;

	private final SameFiles files;

	private final SameReporter reporter;

	FurtherSigns(SameFiles files, SameReporter reporter) {
		this.files = files;
		this.reporter = reporter;
	}

	List<DuplicateCandidate> addedTo(List<DuplicateCandidate> candidates, CaseNumber number) {
		var others = candidates.stream().map(DuplicateCandidate::caseNumber).toList();
		var sameReporter = this.reporter.among(number.value(), others);
		var sameFile = this.files.among(number, others);
		return candidates.stream()
			.map((candidate) -> added(candidate, sameReporter, DuplicateSign.SAME_REPORTER, SAME_REPORTER))
			.map((candidate) -> added(candidate, sameFile, DuplicateSign.SAME_FILE, SAME_FILE))
			.toList();
	}

	private static DuplicateCandidate added(DuplicateCandidate candidate, Set<String> having, DuplicateSign sign,
			double weight) {
		return having.contains(candidate.caseNumber())
				? candidate.with(sign, candidate.namesAnotherPlace() ? 0 : weight) : candidate;
	}

}
