package id.go.lapor.engine.gate;

import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/**
 * One diagram, read twice: as a model for what the notation means, as plain XML for what
 * a model would hide.
 */
record BpmnFile(String resource, BpmnModelInstance model, Document xml) {

	<T extends ModelElementInstance> Collection<T> all(Class<T> type) {
		return this.model.getModelElementsByType(type);
	}

	List<Process> processes() {
		return List.copyOf(all(Process.class));
	}

	/** The file's name without folder and ending. */
	String baseName() {
		return Names.base(this.resource);
	}

}
