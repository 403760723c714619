package id.go.lapor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test that walks a case through the real models with the real delegates. The clock
 * stands still on a Monday morning before each test, and is given back afterwards.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@LaporTest
@ExtendWith(ProcessTest.Monday.class)
public @interface ProcessTest {

	/** Sets and gives back the clock. */
	class Monday implements BeforeEachCallback, AfterEachCallback {

		@Override
		public void beforeEach(ExtensionContext context) {
			SpringExtension.getApplicationContext(context).getBean(CaseDriver.class).startOfTime();
		}

		@Override
		public void afterEach(ExtensionContext context) {
			SpringExtension.getApplicationContext(context).getBean(CaseDriver.class).logOut();
			ClockUtil.reset();
		}

	}

}
