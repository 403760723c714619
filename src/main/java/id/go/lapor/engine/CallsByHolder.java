package id.go.lapor.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Asks {@link AgencyTenants} for the tenant of every called process. The engine would
 * hand the caller's tenant down unasked, and a unit that contributes to the answer of
 * another one would find its task in the other unit's list.
 */
class CallsByHolder extends AbstractBpmnParseListener {

	@Override
	public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof CallActivityBehavior behavior) {
			var call = new Call();
			call.setCallableElement(behavior.getCallableElement());
			activity.setActivityBehavior(call);
		}
	}

	/** A call whose tenant is not inherited. */
	private static class Call extends CallActivityBehavior {

		@Override
		protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
			var caller = (ExecutionEntity) execution;
			var definition = CallableElementUtil.getProcessDefinitionToCall(caller,
					caller.getProcessDefinitionTenantId(), getCallableElement());
			var instance = (ExecutionEntity) execution.createSubProcessInstance(definition, businessKey);
			instance.setTenantId(null);
			instance.start(variables);
		}

	}

}
