package id.go.lapor.lifecycle;

import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.BusinessMessages;
import id.go.lapor.engine.CaseDetour;
import org.springframework.stereotype.Component;

/** What happened, told to {@code complaint-lifecycle}. */
@Component
class LifecycleProcess {

	private final BusinessMessages messages;

	private final CaseDetour detour;

	LifecycleProcess(BusinessMessages messages, CaseDetour detour) {
		this.messages = messages;
		this.detour = detour;
	}

	void secondLookRequested(CaseNumber number) {
		this.messages.start(LifecycleModel.SECOND_LOOK_REQUESTED, number.value(),
				Map.of(LifecycleModel.REVIEW_REQUIRED, false));
	}

	void automaticCloseContested(CaseNumber number) {
		this.messages.start(LifecycleModel.AUTOMATIC_CLOSE_CONTESTED, number.value(), Map.of());
	}

	void reportWithdrawn(CaseNumber number) {
		this.messages.deliver(LifecycleModel.REPORT_WITHDRAWN, number.value(), Map.of());
	}

	void contentBlocked(CaseNumber number) {
		this.messages.deliver(LifecycleModel.CONTENT_BLOCKED, number.value(), Map.of());
	}

	void merged(CaseNumber number) {
		this.messages.deliver(LifecycleModel.MERGED, number.value(), Map.of());
	}

	/** The holder may not or cannot go on; another has to be named. */
	void holderLost(CaseNumber number) {
		this.detour.lead(LifecycleModel.PROCESS, number.value(), LifecycleModel.RESPONSE, LifecycleModel.ROUTING);
	}

	void mergeUndone(CaseNumber number) {
		this.messages.deliver(LifecycleModel.MERGE_UNDONE, number.value(), Map.of());
	}

	void mainCaseAnswered(CaseNumber number) {
		this.messages.deliver(LifecycleModel.MAIN_CASE_ANSWERED_MESSAGE, number.value(), Map.of());
	}

}
