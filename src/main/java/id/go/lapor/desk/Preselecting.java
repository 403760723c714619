package id.go.lapor.desk;

import java.util.List;
import java.util.Map;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.conflict.Accusations;
import org.springframework.stereotype.Component;

/**
 * Chooses the best proposal in advance, so that a clear case is forwarded by completing
 * its task. Only where there is nothing to weigh: the rules name a body, what was learned
 * names none of another body, and the report accuses nobody above or at the chosen one.
 * An officer who is shown two answers must choose; a choice made for them would be taken
 * on trust.
 */
@Component
class Preselecting {

	/** The field of the form verify-complaint, and its value that forwards. */
	private static final String DECISION = "verificationDecision";

	private static final String FORWARD = "FORWARD";

	private final AgencyDirectory agencies;

	private final Accusations accusations;

	private final InWords words;

	Preselecting(AgencyDirectory agencies, Accusations accusations, InWords words) {
		this.agencies = agencies;
		this.accusations = accusations;
		this.words = words;
	}

	/**
	 * The values, or null where the officer has to choose.
	 * @param rules proposed by rules, best first
	 * @param learned what was learned, or null
	 */
	Preselection of(OpenTask task, List<TaskView.Proposal> rules, LearnedLines.LearnedView learned) {
		if (!task.mayWork() || task.words().filter((words) -> words == TaskWords.VERIFY).isEmpty() || rules.isEmpty()) {
			return null;
		}
		var best = rules.get(0);
		if (this.agencies.receiving(best.code()).isEmpty() || contradicts(learned, best.code())
				|| !this.accusations.of(task.caseNumber()).mayHold(best.code())) {
			return null;
		}
		return new Preselection(Map.of(DECISION, FORWARD, TaskWords.VERIFY.agencyField(), best.code()), best.code(),
				this.words.of("desk.preselected", best.name()));
	}

	private boolean contradicts(LearnedLines.LearnedView learned, String code) {
		if (learned == null || !learned.known() || learned.agencies().isEmpty()) {
			return false;
		}
		var likeliest = learned.agencies().get(0).code();
		return this.agencies.find(likeliest).isEmpty()
				|| !this.agencies.bodyOf(likeliest).code().equals(this.agencies.bodyOf(code).code());
	}

}
