package id.go.lapor;

import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The log belongs to the whole program, and a command that prints errors alone leaves it
 * that quiet for everybody after it. Before each test it is as its own house set it up.
 */
class HouseLog extends AbstractTestExecutionListener {

	private static final String THRESHOLD = LoggingSystemProperty.CONSOLE_THRESHOLD.getEnvironmentVariableName();

	@Override
	public void beforeTestMethod(TestContext test) {
		if ("error".equalsIgnoreCase(System.getProperty(THRESHOLD))) {
			System.clearProperty(THRESHOLD);
			var environment = (ConfigurableEnvironment) test.getApplicationContext().getEnvironment();
			var log = LoggingSystem.get(HouseLog.class.getClassLoader());
			log.cleanUp();
			log.beforeInitialize();
			log.initialize(new LoggingInitializationContext(environment), null, null);
		}
	}

}
