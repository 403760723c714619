package id.go.lapor.engine.gate;

import java.util.Set;

import org.camunda.bpm.model.dmn.instance.Decision;
import org.w3c.dom.Element;

/**
 * A decision is a table with the file's name whose cells are FEEL: no script language, no
 * Java function, and a time after which its history goes.
 */
class DecisionsAreTables implements ModelRule {

	private static final Set<String> FEEL = Set.of("", "feel", "http://www.omg.org/spec/FEEL/20140401",
			"https://www.omg.org/spec/DMN/20191111/FEEL/", "http://www.omg.org/spec/DMN/20180521/FEEL/");

	private static final Set<String> CODE = Set.of("functionDefinition", "invocation", "context", "import",
			"businessKnowledgeModel");

	@Override
	public String name() {
		return "decision-table";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.decisions()) {
			var decisions = file.model().getModelElementsByType(Decision.class);
			findings.expect(decisions.stream().anyMatch((decision) -> decision.getId().equals(file.baseName())), this,
					file.resource(), file.baseName(), file.baseName());
			for (var decision : decisions) {
				boolean fine = decision.getId().matches(Names.KEBAB)
						&& decision.getCamundaHistoryTimeToLiveString() != null;
				findings.expect(fine, this, file.resource(), decision.getId(), file.baseName());
			}
			walk(file.xml().getDocumentElement(), file, findings);
		}
	}

	private void walk(Element element, DmnFile file, Findings findings) {
		if (!FEEL.contains(element.getAttribute("expressionLanguage")) || CODE.contains(element.getLocalName())) {
			findings.refuse(this, file.resource(), NoCodeInModels.nearestId(element), element.getLocalName());
		}
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				walk(inner, file, findings);
			}
		}
	}

}
