package id.go.lapor.engine.gate;

import java.util.Locale;

/** The spellings of the naming contract. */
final class Names {

	static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

	static final String CAMEL = "[a-z][A-Za-z0-9]*";

	private Names() {
	}

	/** {@code processes/sla/deadlines.dmn} -> {@code deadlines}. */
	static String base(String resource) {
		var name = resource.substring(Math.max(resource.lastIndexOf('/'), resource.lastIndexOf('\\')) + 1);
		return name.replaceFirst("(\\.bpmn20\\.xml|\\.bpmn|\\.dmn|\\.form)$", "");
	}

	/** {@code userTask_verifyComplaint} -> {@code verifyComplaint}. */
	static String meaning(String elementId) {
		return elementId.substring(elementId.indexOf('_') + 1);
	}

	/** {@code verifyComplaint} -> {@code verify-complaint}. */
	static String kebab(String camel) {
		return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

}
