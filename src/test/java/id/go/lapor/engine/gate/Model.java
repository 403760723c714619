package id.go.lapor.engine.gate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small model that keeps every rule, and ways to break one at a time.
 */
public final class Model {

	private static final String DIAGRAM = """
			<?xml version="1.0" encoding="UTF-8"?>
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_@ID@" targetNamespace="http://lapor.go.id">
			  <bpmn:process id="@ID@" name="Contoh" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P30D">
			    <bpmn:documentation>Contoh untuk uji.</bpmn:documentation>
			    <bpmn:startEvent id="event_begun"><bpmn:outgoing>flow_begunToWork</bpmn:outgoing></bpmn:startEvent>
			    <bpmn:sequenceFlow id="flow_begunToWork" sourceRef="event_begun" targetRef="userTask_doWork" />
			    <bpmn:userTask id="userTask_doWork" name="Kerjakan" camunda:formRef="do-work" camunda:formRefBinding="deployment" camunda:candidateGroups="@GROUPS@" camunda:dueDate="${deadlines.verificationDue(execution.processBusinessKey)}">
			      <bpmn:documentation>Karena harus.</bpmn:documentation>
			      <bpmn:incoming>flow_begunToWork</bpmn:incoming><bpmn:outgoing>flow_workToEnd</bpmn:outgoing>
			    </bpmn:userTask>
			    <bpmn:boundaryEvent id="event_workOverdue" cancelActivity="false" attachedToRef="userTask_doWork">
			      <bpmn:documentation>Tiga hari kerja.</bpmn:documentation>
			      <bpmn:outgoing>flow_overdueToEnd</bpmn:outgoing>
			      <bpmn:timerEventDefinition id="timer_work"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${deadlines.verificationDue(execution.processBusinessKey)}</bpmn:timeDate></bpmn:timerEventDefinition>
			    </bpmn:boundaryEvent>
			    <bpmn:sequenceFlow id="flow_workToEnd" sourceRef="userTask_doWork" targetRef="event_done" />
			    <bpmn:sequenceFlow id="flow_overdueToEnd" sourceRef="event_workOverdue" targetRef="event_told" />
			    <bpmn:endEvent id="event_done"><bpmn:incoming>flow_workToEnd</bpmn:incoming></bpmn:endEvent>
			    <bpmn:endEvent id="event_told"><bpmn:incoming>flow_overdueToEnd</bpmn:incoming></bpmn:endEvent>
			    <!--more-->
			  </bpmn:process>
			  <!--root-->
			  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="@ID@">
			    <bpmndi:BPMNShape id="s1" bpmnElement="event_begun"><dc:Bounds x="100" y="100" width="36" height="36" /></bpmndi:BPMNShape>
			    <bpmndi:BPMNShape id="s2" bpmnElement="userTask_doWork"><dc:Bounds x="200" y="80" width="100" height="80" /></bpmndi:BPMNShape>
			    <bpmndi:BPMNShape id="s3" bpmnElement="event_workOverdue"><dc:Bounds x="250" y="142" width="36" height="36" /></bpmndi:BPMNShape>
			    <bpmndi:BPMNShape id="s4" bpmnElement="event_done"><dc:Bounds x="400" y="100" width="36" height="36" /></bpmndi:BPMNShape>
			    <bpmndi:BPMNShape id="s5" bpmnElement="event_told"><dc:Bounds x="400" y="200" width="36" height="36" /></bpmndi:BPMNShape>
			    <bpmndi:BPMNEdge id="e1" bpmnElement="flow_begunToWork"><di:waypoint x="136" y="118" /><di:waypoint x="200" y="118" /></bpmndi:BPMNEdge>
			    <bpmndi:BPMNEdge id="e2" bpmnElement="flow_workToEnd"><di:waypoint x="300" y="118" /><di:waypoint x="400" y="118" /></bpmndi:BPMNEdge>
			    <bpmndi:BPMNEdge id="e3" bpmnElement="flow_overdueToEnd"><di:waypoint x="268" y="178" /><di:waypoint x="400" y="218" /></bpmndi:BPMNEdge>
			    <!--drawn-->
			  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
			</bpmn:definitions>
			""";

	private static final String DECISION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_limits" name="limits" namespace="http://lapor.go.id">
			  <decision id="limits" name="Batas" camunda:historyTimeToLive="P30D">
			    <decisionTable id="table" hitPolicy="FIRST">
			      <input id="input"><inputExpression id="ie" typeRef="string"><text>kind</text></inputExpression></input>
			      <output id="output" name="workingDays" typeRef="integer" />
			      <rule id="rule1"><inputEntry id="i1"><text>"ASPIRATION"</text></inputEntry><outputEntry id="o1"><text>14</text></outputEntry></rule>
			      <rule id="rule2"><inputEntry id="i2"><text></text></inputEntry><outputEntry id="o2"><text>3</text></outputEntry></rule>
			    </decisionTable>
			  </decision>
			</definitions>
			""";

	private final String id;

	private final Map<String, String> files = new LinkedHashMap<>();

	private Model(String id, String room) {
		this.id = id;
		this.files.put("processes/" + room + "/" + id + ".bpmn",
				DIAGRAM.replace("@ID@", id).replace("@GROUPS@", "verifier"));
		this.files.put("forms/" + room + "/do-work.form", """
				{"id":"do-work","type":"default","schemaVersion":16,"components":[]}""");
	}

	public static Model named(String id) {
		return new Model(id, "test");
	}

	/** Replaces text in the diagram; it must be there. */
	public Model with(String old, String replacement) {
		var name = diagram();
		var text = this.files.get(name);
		if (!text.contains(old)) {
			throw new IllegalArgumentException("The model does not contain " + old);
		}
		this.files.put(name, text.replace(old, replacement));
		return this;
	}

	/** Adds elements to the process. */
	public Model plus(String elements) {
		return with("<!--more-->", elements + "<!--more-->");
	}

	/** Adds elements beside the process. */
	public Model plusRoot(String elements) {
		return with("<!--root-->", elements + "<!--root-->");
	}

	public Model drawn(String... elements) {
		for (var element : elements) {
			with("<!--drawn-->", "<bpmndi:BPMNShape id=\"s_" + element + "\" bpmnElement=\"" + element
					+ "\"><dc:Bounds x=\"1\" y=\"1\" width=\"36\" height=\"36\" /></bpmndi:BPMNShape><!--drawn-->");
		}
		return this;
	}

	public Model withoutForm() {
		this.files.keySet().removeIf((name) -> name.endsWith(".form"));
		return this;
	}

	public Model withDecision(String old, String replacement) {
		this.files.put("processes/test/limits.dmn", DECISION.replace(old, replacement));
		return this;
	}

	/** A table of deadlines, which has rules of its own. */
	public Model withDeadlines(String old, String replacement) {
		this.files.put("processes/test/deadlines.dmn",
				DECISION.replace("decision id=\"limits\"", "decision id=\"deadlines\"").replace(old, replacement));
		return this;
	}

	public Model withFile(String name, String content) {
		this.files.put(name, content);
		return this;
	}

	public String diagram() {
		return this.files.keySet().stream().filter((name) -> name.endsWith(".bpmn")).findFirst().orElseThrow();
	}

	public String id() {
		return this.id;
	}

	public Map<String, byte[]> files() {
		var bytes = new LinkedHashMap<String, byte[]>();
		this.files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return bytes;
	}

}
