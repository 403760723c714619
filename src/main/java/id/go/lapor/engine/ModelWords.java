package id.go.lapor.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/**
 * The words that stand in the diagrams, for people who never saw an element id. What has
 * no words there answers with its id.
 */
@Component
class ModelWords {

	private final RepositoryService repository;

	ModelWords(RepositoryService repository) {
		this.repository = repository;
	}

	/** The name of a process, or null for no process. */
	String ofProcess(String definitionId, String key) {
		return (definitionId != null)
				? wordsOr(key,
						this.repository.getBpmnModelInstance(definitionId).<Process>getModelElementById(key).getName())
				: null;
	}

	/** The name of an element, or null for none. */
	String ofElement(String definitionId, String elementId) {
		if (definitionId == null || elementId == null) {
			return null;
		}
		var element = this.repository.getBpmnModelInstance(definitionId)
			.getModelElementById(elementId.replaceFirst("#.*", ""));
		return (element instanceof FlowElement drawn) ? wordsOr(elementId, drawn.getName()) : elementId;
	}

	private static String wordsOr(String id, String words) {
		return (words == null || words.isBlank()) ? id : words.replaceAll("\\s+", " ").strip();
	}

}
