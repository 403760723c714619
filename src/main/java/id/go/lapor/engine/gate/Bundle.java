package id.go.lapor.engine.gate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;

/**
 * Everything that is deployed together: diagrams, decision tables and forms (id of the
 * form to its file).
 */
record Bundle(List<BpmnFile> diagrams, List<DmnFile> decisions, Map<String, String> forms, List<String> strangers,
		Map<String, String> unreadable) {

	private static final ObjectMapper JSON = new ObjectMapper();

	static Bundle of(Map<String, byte[]> files) {
		var bundle = new Bundle(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>(),
				new HashMap<>());
		files.forEach((name, content) -> {
			try {
				bundle.add(name, content);
			}
			catch (Exception ex) {
				bundle.unreadable.put(name, String.valueOf(ex.getMessage()));
			}
		});
		return bundle;
	}

	private void add(String name, byte[] content) throws Exception {
		if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
			var xml = SafeXml.read(content);
			this.diagrams.add(new BpmnFile(name, Bpmn.readModelFromStream(new ByteArrayInputStream(content)), xml));
		}
		else if (name.endsWith(".dmn")) {
			var xml = SafeXml.read(content);
			this.decisions.add(new DmnFile(name, Dmn.readModelFromStream(new ByteArrayInputStream(content)), xml));
		}
		else if (name.endsWith(".form")) {
			this.forms.put(JSON.readTree(content).path("id").asText(), name);
		}
		else {
			this.strangers.add(name);
		}
	}

	boolean isEmpty() {
		return this.diagrams.isEmpty() && this.decisions.isEmpty();
	}

}
