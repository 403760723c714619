package id.go.lapor.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.routing.learning.Answer;
import id.go.lapor.routing.learning.Proposal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the learned half whose a case is, after the rules. What it answers is kept in
 * codes, so that what the officer saw can be compared with what was decided; the words
 * that speak for a body are found anew for whoever looks. Whatever goes wrong with it, a
 * case goes on: then it does not know.
 */
@Component
public class LearnedProposals {

	private static final Logger log = LoggerFactory.getLogger(LearnedProposals.class);

	private final LearnedModel model;

	private final Candidates candidates;

	private final LearnedAnswers answers;

	private final ComplaintRegister register;

	private final AgencyDirectory agencies;

	LearnedProposals(LearnedModel model, Candidates candidates, LearnedAnswers answers, ComplaintRegister register,
			AgencyDirectory agencies) {
		this.model = model;
		this.candidates = candidates;
		this.answers = answers;
		this.register = register;
		this.agencies = agencies;
	}

	/**
	 * Asks anew.
	 * @param shut codes of those who refused the case or are accused in it
	 */
	void renew(CaseNumber number, Set<String> shut) {
		var complaint = this.register.require(number);
		var lesson = this.model.lesson();
		this.answers.keep(number,
				likely(lesson, complaint, this.candidates.notShut(shut), this.candidates.competent(complaint))
					.map((agencies) -> LearnedAnswers.Said.of(lesson.cases(), agencies))
					.orElse(LearnedAnswers.Said.unknown((lesson.routing() != null) ? lesson.cases() : 0)));
	}

	/**
	 * The likeliest agencies that may hold the case. A body that refused is out, and what
	 * it leaves goes to the others. A body of another place, or one that was closed, is
	 * not: where it would be the likeliest, the right one is somebody like it here, whom
	 * nobody has learned of yet, and nobody else.
	 */
	private static Optional<List<LearnedAnswers.Likely>> likely(Lesson lesson, Complaint complaint,
			Predicate<String> open, Predicate<String> competent) {
		var all = ask(lesson, complaint, open).filter(LearnedProposals::isKnown)
			.filter((answer) -> competent.test(answer.proposals().get(0).agency()));
		return all.flatMap((answer) -> ask(lesson, complaint, open.and(competent)).map((among) -> {
			// as sure as among all, not as among those that are left
			double share = answer.confidence() / Math.max(answer.confidence(), among.confidence());
			return among.proposals()
				.stream()
				.map((one) -> new LearnedAnswers.Likely(one.agency(), one.confidence() * share))
				.toList();
		}));
	}

	/**
	 * Keeps by whom the case goes on.
	 * @return the agency that it goes to by itself, or null
	 */
	String settle(CaseNumber number, ForwardingMode mode) {
		this.answers.settle(number, mode);
		return (mode == ForwardingMode.AUTOMATIC) ? this.answers.of(number).orElseThrow().agencies().get(0).code()
				: null;
	}

	/** What was said to a case, with the words that speak for it; empty if not asked. */
	@Transactional(readOnly = true)
	public Optional<LearnedAnswer> of(CaseNumber number) {
		return this.answers.of(number).map((said) -> {
			var codes = said.agencies().stream().map(LearnedAnswers.Likely::code).collect(Collectors.toSet());
			var words = codes.isEmpty() ? Map.<String, List<String>>of() : words(number, codes);
			return new LearnedAnswer(said.known(), said.cases(),
					said.agencies()
						.stream()
						.map((one) -> new LearnedAnswer.LearnedAgency(one.code(), name(one.code()), one.confidence(),
								words.getOrDefault(one.code(), List.of())))
						.toList());
		});
	}

	/**
	 * Whom within a body such reports went to, of the units that may take the case: asked
	 * when its coordinator looks, and kept nowhere.
	 * @return at most three, the likeliest first; none where it is not known
	 */
	@Transactional(readOnly = true)
	public List<LearnedAnswer.LearnedAgency> among(CaseNumber number, Set<String> units) {
		return ask(this.model.lesson(), this.register.require(number), units::contains)
			.filter(LearnedProposals::isKnown)
			.map((answer) -> answer.proposals()
				.stream()
				.map((one) -> new LearnedAnswer.LearnedAgency(one.agency(), name(one.agency()), one.confidence(),
						one.words()))
				.toList())
			.orElse(List.of());
	}

	private Map<String, List<String>> words(CaseNumber number, Set<String> codes) {
		return ask(this.model.lesson(), this.register.require(number), codes::contains)
			.map((answer) -> answer.proposals().stream().collect(Collectors.toMap(Proposal::agency, Proposal::words)))
			.orElse(Map.of());
	}

	/**
	 * An answer that no word of the report speaks for cannot be judged by the officer:
	 * text in no language, or a category alone, which the rules know as well.
	 */
	private static boolean isKnown(Answer answer) {
		return answer.known() && !answer.proposals().isEmpty() && !answer.proposals().get(0).words().isEmpty();
	}

	private static Optional<Answer> ask(Lesson lesson, Complaint complaint, Predicate<String> candidate) {
		if (lesson.routing() == null || complaint.maskedText() == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(lesson.routing().answer(LessonBook.question(complaint), candidate));
		}
		catch (RuntimeException ex) {
			// no message: it could quote the report
			log.warn("No learned proposal for {}: {}", complaint.caseNumber(), ex.getClass().getName());
			return Optional.empty();
		}
	}

	private String name(String code) {
		return this.agencies.find(code).map(Agency::name).orElse(code);
	}

}
