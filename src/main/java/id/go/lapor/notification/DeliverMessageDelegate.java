package id.go.lapor.notification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends one message. */
@Component
class DeliverMessageDelegate implements JavaDelegate {

	private final Delivery delivery;

	DeliverMessageDelegate(Delivery delivery) {
		this.delivery = delivery;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.delivery.deliver((Long) execution.getVariable(NotificationProcess.NOTIFICATION_ID));
	}

}
