package id.go.lapor.extension;

import java.util.Map;

import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.BusinessMessages;
import org.springframework.stereotype.Component;

/** What happened, told to {@code complaint-extension}. */
@Component
class ExtensionProcess {

	private final BusinessMessages messages;

	ExtensionProcess(BusinessMessages messages) {
		this.messages = messages;
	}

	/** Gives the phase under which the words of this request are kept. */
	String extensionRequested(CaseNumber number, int workingDays) {
		return this.messages.start(ExtensionModel.EXTENSION_REQUESTED, number.value(),
				Map.of(ExtensionModel.DAYS, workingDays));
	}

	/** Whether a request about the case waits for its decision. */
	boolean isDecisionAwaited(CaseNumber number) {
		return this.messages.isAwaited(ExtensionModel.REQUEST_OVERTAKEN, number.value());
	}

	/** Ends the request that waits, if one does. */
	void requestOvertaken(CaseNumber number, CaseEvent cause) {
		if (isDecisionAwaited(number)) {
			this.messages.deliver(ExtensionModel.REQUEST_OVERTAKEN, number.value(),
					Map.of(ExtensionModel.CAUSE, cause.name()));
		}
	}

}
