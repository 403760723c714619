package id.go.lapor;

import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The log belongs to the whole program, and a house that was not allowed to start takes
 * it along. Before each test it is there, as its own house set it up.
 */
class HouseLog extends AbstractTestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		if (!root.iteratorForAppenders().hasNext() || !root.getLoggerContext().isStarted()) {
			var environment = (ConfigurableEnvironment) test.getApplicationContext().getEnvironment();
			var log = LoggingSystem.get(HouseLog.class.getClassLoader());
			log.cleanUp();
			log.beforeInitialize();
			log.initialize(new LoggingInitializationContext(environment), null, null);
		}
	}

}
