package id.go.lapor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every flow node of every model was walked by a test, and nearly every sequence flow.
 * Runs after all other tests and reads what {@link ProcessCoverage} wrote.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessCoverageTests {

	private static final double FLOWS_AT_LEAST = 0.95;

	static Stream<Path> models() throws IOException {
		try (var files = Files.walk(Path.of("processes"))) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void walksEveryNodeAndNearlyEveryFlow(Path file) throws IOException {
		var model = Bpmn.readModelFromFile(file.toFile());
		var process = file.getFileName().toString().replace(".bpmn", "");
		var nodes = ids(model, FlowNode.class);
		var flows = ids(model, SequenceFlow.class);
		var seen = seen(process);

		var missedNodes = without(nodes, seen);
		var missedFlows = without(flows, seen);
		System.out.printf("%s: %d of %d nodes, %d of %d flows%s%n", process, nodes.size() - missedNodes.size(),
				nodes.size(), flows.size() - missedFlows.size(), flows.size(),
				missedFlows.isEmpty() ? "" : " (never taken: " + missedFlows + ")");

		assertThat(missedNodes).as("flow nodes no test walks").isEmpty();
		assertThat(missedFlows.size()).as("flows no test takes: %s", missedFlows)
			.isLessThanOrEqualTo((int) (flows.size() * (1 - FLOWS_AT_LEAST)));
	}

	@Test
	void findsAFlowThatNobodyTakes() throws IOException {
		var flows = ids(Bpmn.readModelFromFile(models().findFirst().orElseThrow().toFile()), SequenceFlow.class);

		assertThat(without(flows, Set.of())).isEqualTo(flows).isNotEmpty();
	}

	private static Set<String> ids(BpmnModelInstance model, Class<? extends BaseElement> type) {
		return model.getModelElementsByType(type)
			.stream()
			.map(BaseElement::getId)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> without(Collection<String> all, Set<String> seen) {
		var rest = new TreeSet<>(all);
		rest.removeAll(seen);
		return rest;
	}

	private static Set<String> seen(String process) throws IOException {
		try (var files = Files.list(ProcessCoverage.DIRECTORY)) {
			var seen = new TreeSet<String>();
			for (Path file : files.toList()) {
				Files.readAllLines(file)
					.stream()
					.filter((line) -> line.startsWith(process + "#"))
					.map((line) -> line.substring(process.length() + 1))
					.forEach(seen::add);
			}
			return seen;
		}
	}

}
