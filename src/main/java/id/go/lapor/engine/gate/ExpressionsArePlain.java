package id.go.lapor.engine.gate;

import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Every expression, wherever it hides - attribute or text - belongs to the small language
 * of {@link Grammar}. Labels and documentation are not evaluated and stay free, except a
 * task's name and description, which the engine does evaluate.
 */
class ExpressionsArePlain implements ModelRule {

	private static final Set<String> FREE = Set.of("documentation", "text");

	private final Vocabulary words;

	ExpressionsArePlain(Vocabulary words) {
		this.words = words;
	}

	@Override
	public String name() {
		return "expression";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		bundle.diagrams().forEach((file) -> walk(file.xml().getDocumentElement(), file, findings));
	}

	private void walk(Element element, BpmnFile file, Findings findings) {
		if (isFree(element)) {
			return;
		}
		var attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			// names of delegates and listeners have rules of their own
			if (!"delegateExpression".equals(attributes.item(i).getLocalName())) {
				check(attributes.item(i).getNodeValue(), element, file, findings);
			}
		}
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				walk(inner, file, findings);
			}
			else if (child instanceof Text text) {
				check(text.getData(), element, file, findings);
			}
		}
	}

	private static boolean isFree(Element element) {
		// the engine evaluates the documentation of a user task as its description
		boolean ofUserTask = element.getParentNode() != null
				&& "userTask".equals(element.getParentNode().getLocalName());
		return FREE.contains(element.getLocalName()) && !ofUserTask;
	}

	private void check(String text, Element element, BpmnFile file, Findings findings) {
		if (text.contains("${") || text.contains("#{")) {
			findings.expect(Grammar.accepts(text, this.words), this, file.resource(), NoCodeInModels.nearestId(element),
					text.strip());
		}
	}

}
