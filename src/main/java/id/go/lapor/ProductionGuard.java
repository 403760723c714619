package id.go.lapor;

import java.util.List;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start the profile {@code production} on an unsafe setting.
 * <p>
 * It speaks before any bean exists, so that no database was touched, no port opened and
 * no administrator created on the strength of a wrong setting; and it names every unsafe
 * setting at once, because a start that fails six times is a setting that somebody
 * switches off.
 */
class ProductionGuard implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

	static final String PROFILE = "production";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var environment = context.getEnvironment();
		if (environment.acceptsProfiles(Profiles.of(PROFILE))) {
			refuse(unsafe(new ProductionSettings(environment)));
		}
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	static List<String> unsafe(ProductionSettings settings) {
		return ProductionRules.all()
			.stream()
			.filter(rule -> rule.isBrokenBy(settings))
			.map(ProductionRule::line)
			.toList();
	}

	private static void refuse(List<String> lines) {
		if (!lines.isEmpty()) {
			throw new UnsafeProductionException(lines);
		}
	}

}
