package id.go.lapor.notification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends one letter about an account. */
@Component
class DeliverAccountLetterDelegate implements JavaDelegate {

	private final AccountLetterDelivery delivery;

	DeliverAccountLetterDelegate(AccountLetterDelivery delivery) {
		this.delivery = delivery;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.delivery.deliver((Long) execution.getVariable(AccountLetterProcess.LETTER_ID));
	}

}
