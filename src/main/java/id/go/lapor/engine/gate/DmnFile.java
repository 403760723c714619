package id.go.lapor.engine.gate;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.w3c.dom.Document;

/** One file of decision tables. */
record DmnFile(String resource, DmnModelInstance model, Document xml) {

	String baseName() {
		return Names.base(this.resource);
	}

}
