package id.go.lapor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Writes down which flow nodes and sequence flows the tests of this JVM went through;
 * {@link ProcessCoverageTests} adds up what all JVMs wrote. History would know the nodes
 * but not the flows.
 */
@Component
class ProcessCoverage extends AbstractProcessEnginePlugin {

	static final Path DIRECTORY = Path.of("target", "process-coverage");

	private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(ProcessCoverage::write));
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		var listeners = new ArrayList<>((engine.getCustomPostBPMNParseListeners() != null)
				? engine.getCustomPostBPMNParseListeners() : List.of());
		listeners.add(new AbstractBpmnParseListener() {
			@Override
			public void parseProcess(Element element, ProcessDefinitionEntity process) {
				watch(process.getKey(), process);
			}
		});
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	private static void watch(String process, ScopeImpl scope) {
		for (ActivityImpl activity : scope.getActivities()) {
			ExecutionListener node = (execution) -> SEEN.add(process + "#" + activity.getActivityId());
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, node);
			activity.getOutgoingTransitions().forEach((transition) -> {
				ExecutionListener flow = (execution) -> SEEN.add(process + "#" + transition.getId());
				((TransitionImpl) transition).addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, flow);
			});
			watch(process, activity);
		}
	}

	private static void write() {
		try {
			Files.createDirectories(DIRECTORY);
			Files.write(DIRECTORY.resolve(ProcessHandle.current().pid() + ".txt"), SEEN);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
