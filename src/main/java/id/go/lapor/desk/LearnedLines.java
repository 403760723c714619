package id.go.lapor.desk;

import java.util.List;
import java.util.Set;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.routing.LearnedAnswer;
import id.go.lapor.routing.LearnedProposals;

import org.springframework.stereotype.Component;

/** What was learned of reports like this one, in words for an officer. */
@Component
class LearnedLines {

	private static final int PERCENT = 100;

	private final LearnedProposals proposals;

	private final InWords words;

	LearnedLines(LearnedProposals proposals, InWords words) {
		this.proposals = proposals;
		this.words = words;
	}

	/** The answer in words, or null where nobody asked. */
	LearnedView of(CaseNumber number) {
		return this.proposals.of(number)
			.map((answer) -> new LearnedView(answer.known(), said(answer),
					answer.agencies().stream().map(this::line).toList()))
			.orElse(null);
	}

	/** The likeliest of some units, best first; none where it is not known. */
	List<LearnedLine> among(CaseNumber number, Set<String> units) {
		return this.proposals.among(number, units).stream().map(this::line).toList();
	}

	private String said(LearnedAnswer answer) {
		if (answer.cases() == 0) {
			return this.words.of("desk.learned.tooFew");
		}
		return this.words.of(answer.known() ? "desk.learned.known" : "desk.learned.unknown", answer.cases());
	}

	private LearnedLine line(LearnedAnswer.LearnedAgency agency) {
		var why = agency.words().isEmpty() ? this.words.of("desk.learned.noWords")
				: this.words.of("desk.learned.words", String.join(", ", agency.words()));
		return new LearnedLine(agency.code(), agency.name(),
				this.words.of("desk.learned.confidence", Math.round(agency.confidence() * PERCENT)), why);
	}

	/**
	 * What was learned.
	 *
	 * @param known false for "I don't know"
	 * @param said one sentence
	 * @param agencies at most three
	 */
	record LearnedView(boolean known, String said, List<LearnedLine> agencies) {
	}

	/**
	 * An agency.
	 *
	 * @param code its code
	 * @param name its name
	 * @param confidence how sure, in words
	 * @param why the report's words that speak for it: text of its reporter
	 */
	record LearnedLine(String code, String name, String confidence, String why) {
	}

}
