package id.go.lapor.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.HeldData;
import id.go.lapor.privacy.IdentityErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What this room keeps about a reporter: that a message went out, how, and to which
 * masked address. The address goes with the identity.
 */
@Component
class ReporterTraces implements HeldData {

	private final NotificationRepository notifications;

	ReporterTraces(NotificationRepository notifications) {
		this.notifications = notifications;
	}

	@Override
	public String name() {
		return "messages";
	}

	@Override
	@Transactional(readOnly = true)
	public List<Map<String, Object>> of(CaseNumber number) {
		return this.notifications.findByCaseNumberOrderById(number.value())
			.stream()
			.filter(Notification::isForReporter)
			.map(ReporterTraces::row)
			.toList();
	}

	private static Map<String, Object> row(Notification message) {
		var row = new LinkedHashMap<String, Object>();
		row.put("event", message.event().name());
		row.put("state", message.state().name());
		row.put("carrier", (message.carrier() != null) ? message.carrier().name() : null);
		row.put("address", message.maskedAddress());
		row.put("at", message.settledAt());
		return row;
	}

	/** Of an anonymous reporter not even the masked address is kept. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(CaseChanged change) {
		if (change.event() == CaseEvent.PRIVACY_TIGHTENED && change.detail().startsWith("ANONYMOUS")) {
			this.notifications.forgetReporterAddresses(change.caseNumber().value());
		}
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(IdentityErased erased) {
		this.notifications.forgetReporterAddresses(erased.caseNumber().value());
	}

}
