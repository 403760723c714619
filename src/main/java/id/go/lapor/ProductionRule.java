package id.go.lapor;

import java.util.function.Predicate;

/**
 * One setting that production does not accept: when it is unsafe, why, and what to set.
 *
 * @param setting the property, as the application knows it
 * @param unsafe says whether the settings break this rule
 * @param why the danger, and what holds instead
 * @param remedy what to set
 */
record ProductionRule(String setting, Predicate<ProductionSettings> unsafe, String why, String remedy) {

	boolean isBrokenBy(ProductionSettings settings) {
		return this.unsafe.test(settings);
	}

	/** One line for the log. It never holds the value: it may be a secret. */
	String line() {
		return "%s: %s. %s.".formatted(this.setting, this.why, this.remedy);
	}

}
