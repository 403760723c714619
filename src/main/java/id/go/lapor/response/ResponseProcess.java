package id.go.lapor.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.BusinessMessages;
import org.springframework.stereotype.Component;

/** What happened, told to {@code complaint-response}. */
@Component
class ResponseProcess {

	private final BusinessMessages messages;

	ResponseProcess(BusinessMessages messages) {
		this.messages = messages;
	}

	void interimAnswerGiven(CaseNumber number) {
		this.messages.deliver(ResponseModel.INTERIM_ANSWER_GIVEN, number.value(), Map.of());
	}

	void contributionsRequested(CaseNumber number, List<String> units) {
		this.messages.deliverAside(ResponseModel.CONTRIBUTIONS_REQUESTED, number.value(),
				Map.of(ResponseModel.CONTRIBUTION_UNITS, new ArrayList<>(units)));
	}

}
