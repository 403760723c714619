package id.go.lapor.notification;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.Complaint;

/** The key of a message's words: the event, and its variant where there is one. */
final class Templates {

	private Templates() {
	}

	static String of(CaseChanged change, Recipient recipient, Complaint complaint) {
		var event = change.event();
		if (recipient == Recipient.REPORTER) {
			return "reporter." + ((event == CaseEvent.REMINDED) ? event + "." + ClockDetail.of(change.detail()).clock()
					: event.name());
		}
		if (event == CaseEvent.RECALLED && recipient.ofAgency()) {
			return "officer." + event + ".LOST";
		}
		boolean contested = event == CaseEvent.DISPOSITION_RECORDED && complaint.contests() > 0;
		return "officer." + (contested ? event + ".CONTESTED" : event.name());
	}

}
