package id.go.lapor.seal;

import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.BusinessMessages;
import org.springframework.stereotype.Component;

/** What happened, told to {@code identity-disclosure}. */
@Component
class SealProcess {

	private final BusinessMessages messages;

	SealProcess(BusinessMessages messages) {
		this.messages = messages;
	}

	void disclosureRequested(CaseNumber number) {
		this.messages.start(SealModel.DISCLOSURE_REQUESTED, number.value(), Map.of());
	}

	void identityOpened(CaseNumber number) {
		this.messages.deliverAside(SealModel.IDENTITY_OPENED, number.value(), Map.of());
	}

	void windowClosed(CaseNumber number) {
		this.messages.deliver(SealModel.WINDOW_CLOSED, number.value(), Map.of());
	}

}
