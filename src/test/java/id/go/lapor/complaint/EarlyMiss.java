package id.go.lapor.complaint;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The house with a switch for a planted defect: where no case is, no hash is computed. No
 * component, so that no other test picks it up.
 */
public class EarlyMiss implements BeanPostProcessor {

	private static volatile boolean planted;

	public static void plant(boolean wanted) {
		planted = wanted;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Receipts) ? new Early() : bean;
	}

	/** Compares like the house, until the switch is turned. */
	private static final class Early extends Receipts {

		/** What production takes. */
		private static final int COST = 8;

		Early() {
			super(COST);
		}

		@Override
		boolean matches(Receipt receipt, String hashOrNull) {
			return !(planted && hashOrNull == null) && super.matches(receipt, hashOrNull);
		}

	}

}
