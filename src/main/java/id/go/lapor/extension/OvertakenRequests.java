package id.go.lapor.extension;

import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the request of a body that does not work on the case any more, in the transaction
 * in which that happens: no task is left that decides on nothing. A question to the
 * reporter ends none, because the date only rests.
 */
@Component
class OvertakenRequests {

	private static final Set<CaseEvent> ENDINGS = EnumSet.of(CaseEvent.ANSWERED, CaseEvent.HANDED_ON, CaseEvent.REFUSED,
			CaseEvent.RECALLED, CaseEvent.HOLDER_CLOSED, CaseEvent.WITHDRAWN, CaseEvent.BLOCKED, CaseEvent.MERGED,
			CaseEvent.CLARIFIED);

	private final ExtensionProcess process;

	OvertakenRequests(ExtensionProcess process) {
		this.process = process;
	}

	@EventListener
	void follow(CaseChanged change) {
		if (ENDINGS.contains(change.event())) {
			this.process.requestOvertaken(change.caseNumber(), change.event());
		}
	}

}
