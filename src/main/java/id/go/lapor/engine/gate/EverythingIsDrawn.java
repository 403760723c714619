package id.go.lapor.engine.gate;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Each node and flow has its place in the picture: what is not drawn, nobody reads. */
class EverythingIsDrawn implements ModelRule {

	@Override
	public String name() {
		return "drawn";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			var drawn = Stream
				.concat(file.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
						file.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
				.filter((element) -> element != null)
				.map(BaseElement::getId)
				.collect(Collectors.toSet());
			Stream.concat(file.all(FlowNode.class).stream(), file.all(SequenceFlow.class).stream())
				.forEach((element) -> findings.expect(drawn.contains(element.getId()), this, file, element,
						element.getId()));
		}
	}

}
