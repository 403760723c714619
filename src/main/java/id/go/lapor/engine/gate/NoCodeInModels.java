package id.go.lapor.engine.gate;

import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Deploying is not programming: no script, Java class, connector, template, external
 * worker, injected field or outside resource anywhere in a file. Read from the plain XML,
 * so nothing hides in a place the model does not know.
 */
class NoCodeInModels implements ModelRule {

	private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector", "connectorId", "field",
			"import");

	private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "topic", "resource", "scriptFormat",
			"formHandlerClass", "variableMappingClass", "variableMappingDelegateExpression", "variableEventsExpression",
			"formKey", "resultVariableExpression", "calledElementTenantId", "decisionRefTenantId", "implementation",
			"expressionLanguage", "language");

	@Override
	public String name() {
		return "no-code";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			findings.saw(this);
			walk(file.xml().getDocumentElement(), file, findings);
		}
	}

	private void walk(Element element, BpmnFile file, Findings findings) {
		var id = nearestId(element);
		if (ELEMENTS.contains(element.getLocalName())) {
			findings.refuse(this, file.resource(), id, element.getLocalName());
		}
		var attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			var attribute = attributes.item(i);
			if (isCode(element, attribute)) {
				findings.refuse(this, file.resource(), id, attribute.getLocalName() + "=" + attribute.getNodeValue());
			}
		}
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				walk(inner, file, findings);
			}
		}
	}

	private static boolean isCode(Element element, Node attribute) {
		var name = attribute.getLocalName();
		boolean worker = "type".equals(name) && attribute.getNamespaceURI() != null
				&& attribute.getNamespaceURI().contains("camunda");
		boolean ofRoot = "definitions".equals(element.getLocalName());
		return worker || (ATTRIBUTES.contains(name) && !ofRoot);
	}

	static String nearestId(Element element) {
		for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
			if (here.hasAttribute("id")) {
				return here.getAttribute("id");
			}
		}
		return "-";
	}

}
