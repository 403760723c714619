package id.go.lapor.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.routing.learning.Example;
import id.go.lapor.routing.learning.Question;

import org.springframework.stereotype.Component;

/**
 * Reads what can be learned now: the decided cases with their masked words as they stand.
 * Not a case without words, nor one whose reporter wants no more done with it than
 * answering it.
 */
@Component
class LessonBook {

	/** So many cases are in memory at once. */
	private static final int CHUNK = 500;

	private final DecidedCases cases;

	private final ComplaintRegister register;

	private final AgencyDirectory agencies;

	private final LearningTerms terms;

	LessonBook(DecidedCases cases, ComplaintRegister register, AgencyDirectory agencies, LearningTerms terms) {
		this.cases = cases;
		this.register = register;
		this.agencies = agencies;
		this.terms = terms;
	}

	/**
	 * Equal on every node, and as long as neither a case nor the name of an agency
	 * changed.
	 */
	String fingerprint() {
		return this.cases.fingerprint() + "/" + this.agencies.stamp();
	}

	List<Example> read() {
		var decided = this.cases.newest(this.terms.ofEach(), this.terms.inAll());
		var examples = new ArrayList<Example>();
		for (int from = 0; from < decided.size(); from += CHUNK) {
			var chunk = decided.subList(from, Math.min(decided.size(), from + CHUNK));
			var complaints = complaints(chunk);
			for (var one : chunk) {
				var complaint = complaints.get(one.caseNumber());
				if (complaint != null && complaint.maskedText() != null && !complaint.isUnpublished()) {
					examples.add(example(one, complaint));
				}
			}
		}
		return examples;
	}

	/** What is asked about a case: the same parts as are learned. */
	static Question question(Complaint complaint) {
		return new Question(words(complaint), complaint.categoryCode(), complaint.regionCode(),
				complaint.wishedAgencyCode());
	}

	private static Example example(DecidedCase decided, Complaint complaint) {
		return new Example(new Question(words(complaint), decided.categoryCode(), decided.regionCode(),
				decided.wishedAgencyCode()), decided.agencyCode(), complaint.receivedAt().getEpochSecond());
	}

	private static String words(Complaint complaint) {
		return Stream.of(complaint.maskedTitle(), complaint.maskedText())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
	}

	private Map<String, Complaint> complaints(List<DecidedCase> chunk) {
		var found = new HashMap<String, Complaint>();
		this.register.findAll(chunk.stream().map((one) -> CaseNumber.of(one.caseNumber())).toList())
			.forEach((complaint) -> found.put(complaint.caseNumber().value(), complaint));
		return found;
	}

}
