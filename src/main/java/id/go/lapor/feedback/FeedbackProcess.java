package id.go.lapor.feedback;

import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.BusinessMessages;
import org.springframework.stereotype.Component;

/** What happened, told to {@code complaint-feedback}. */
@Component
class FeedbackProcess {

	private final BusinessMessages messages;

	FeedbackProcess(BusinessMessages messages) {
		this.messages = messages;
	}

	void reporterReacted(CaseNumber number, Reaction reaction) {
		this.messages.deliver(FeedbackModel.REPORTER_REACTED, number.value(),
				Map.of(FeedbackModel.REACTION, reaction.name()));
	}

	void officerReplied(CaseNumber number) {
		this.messages.deliver(FeedbackModel.OFFICER_REPLIED, number.value(), Map.of());
	}

}
