package id.go.lapor.receipt;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.AsSystem;
import id.go.lapor.privacy.Contact;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The house with a switch for a planted defect: a wish for a code that nobody can be sent
 * starts no process. No component, so that no other test picks it up.
 */
public class EarlyWish implements BeanPostProcessor, BeanFactoryAware {

	private static volatile boolean planted;

	private BeanFactory house;

	public static void plant(boolean wanted) {
		planted = wanted;
	}

	@Override
	public void setBeanFactory(BeanFactory house) {
		this.house = house;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof ReceiptProcess) ? new Early(this.house) : bean;
	}

	/** Starts the process like the house, until the switch is turned. */
	private static final class Early extends ReceiptProcess {

		private final BeanFactory house;

		Early(BeanFactory house) {
			super(house.getBean(RuntimeService.class), house.getBean(AsSystem.class));
			this.house = house;
		}

		@Override
		void codeAsked(CaseNumber number) {
			boolean known = !planted || (this.house.getBean(ComplaintRegister.class).find(number).isPresent()
					&& this.house.getBean(Contact.class).contactOf(number.value()).isPresent());
			if (known) {
				super.codeAsked(number);
			}
		}

	}

}
