package id.go.lapor.response;

import id.go.lapor.complaint.ActorRole;

/**
 * Who gives the case away, told by the decision that led there: the coordinator who
 * forwards inside the body, or the officer who was to answer.
 */
enum HandOver {

	BY_COORDINATOR(ActorRole.COORDINATOR, ResponseModel.FORWARDING_WORDS),
	BY_OFFICER(ActorRole.OFFICER, ResponseModel.WORDS);

	private final ActorRole role;

	private final String words;

	HandOver(ActorRole role, String words) {
		this.role = role;
		this.words = words;
	}

	/** A coordinator who keeps the case leaves the next decision to the officer. */
	static HandOver after(Object forwardingDecision) {
		boolean undecided = forwardingDecision == null || ForwardingDecision.OWN.name().equals(forwardingDecision);
		return undecided ? BY_OFFICER : BY_COORDINATOR;
	}

	ActorRole role() {
		return this.role;
	}

	/** The field in which the reason was typed. */
	String words() {
		return this.words;
	}

}
