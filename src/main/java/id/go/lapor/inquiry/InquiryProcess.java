package id.go.lapor.inquiry;

import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.BusinessMessages;
import org.springframework.stereotype.Component;

/** What happened, told to {@code complaint-inquiry}. */
@Component
class InquiryProcess {

	private final BusinessMessages messages;

	InquiryProcess(BusinessMessages messages) {
		this.messages = messages;
	}

	void dataCompleted(CaseNumber number) {
		this.messages.deliver(InquiryModel.DATA_COMPLETED, number.value(), Map.of());
	}

}
