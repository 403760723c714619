package id.go.lapor.routing.learning;

import java.util.List;

/**
 * What the learned part says to a report.
 *
 * @param known false for "I don't know": the proposals are then not worth showing
 * @param proposals the most likely first; at most as many as were asked for
 */
public record Answer(boolean known, List<Proposal> proposals) {

	/** Nothing was learned yet. */
	static final Answer NOTHING = new Answer(false, List.of());

	public Answer {
		proposals = List.copyOf(proposals);
	}

	/** How likely the first proposal is right; 0 if there is none. */
	public double confidence() {
		return this.proposals.isEmpty() ? 0 : this.proposals.get(0).confidence();
	}

}
