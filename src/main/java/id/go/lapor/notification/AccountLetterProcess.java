package id.go.lapor.notification;

import java.util.Map;

import id.go.lapor.engine.AsSystem;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Starts {@code account-letter} in the transaction of the change. About no case, so
 * without a business key, and of no tenant.
 */
@Component
class AccountLetterProcess {

	/** The row to send; all the engine learns of a letter. */
	static final String LETTER_ID = "accountLetterId";

	private static final String LETTER = "account-letter";

	private final RuntimeService runtime;

	private final AsSystem system;

	AccountLetterProcess(RuntimeService runtime, AsSystem system) {
		this.runtime = runtime;
		this.system = system;
	}

	void deliver(long letter) {
		this.system.run(() -> this.runtime.createProcessInstanceByKey(LETTER)
			.processDefinitionWithoutTenantId()
			.setVariables(Map.of(LETTER_ID, letter))
			.execute());
	}

}
