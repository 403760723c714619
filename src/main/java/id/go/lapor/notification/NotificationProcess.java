package id.go.lapor.notification;

import java.util.Map;

import id.go.lapor.engine.AsSystem;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Starts {@code notification-delivery} in the transaction of the change. Belongs to no
 * tenant: a message may leave an agency.
 */
@Component
class NotificationProcess {

	/** The row to send; all the engine learns of a message. */
	static final String NOTIFICATION_ID = "notificationId";

	private static final String DELIVERY = "notification-delivery";

	private final RuntimeService runtime;

	private final AsSystem system;

	NotificationProcess(RuntimeService runtime, AsSystem system) {
		this.runtime = runtime;
		this.system = system;
	}

	void deliver(String caseNumber, long notification) {
		this.system.run(() -> this.runtime.createProcessInstanceByKey(DELIVERY)
			.processDefinitionWithoutTenantId()
			.businessKey(caseNumber)
			.setVariables(Map.of(NOTIFICATION_ID, notification))
			.execute());
	}

}
