package id.go.lapor;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The engine's REST interface finds its engine by name in a list of the whole program,
 * and whichever house was opened last stands there. Before each test its own house is put
 * back, or a task would be looked for in the database of another.
 */
class HouseEngine extends AbstractTestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
	}

}
