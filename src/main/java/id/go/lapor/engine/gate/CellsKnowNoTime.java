package id.go.lapor.engine.gate;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/**
 * A table says the same whenever it is asked: no cell asks for the time, which comes from
 * the house's one clock, or for chance. What a version said once may be remembered.
 */
class CellsKnowNoTime implements ModelRule {

	private static final Pattern WORDS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

	private static final Pattern CHANGING = Pattern.compile("\\b(?:now|today|random\\s+number)\\s*\\(");

	@Override
	public String name() {
		return "decision-time";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.decisions()) {
			Stream.of(InputExpression.class, InputEntry.class, OutputEntry.class)
				.flatMap((kind) -> file.model().getModelElementsByType(kind).stream())
				.map(DmnElement.class::cast)
				.forEach((cell) -> findings.expect(isTimeless(cell.getTextContent()), this, file.resource(),
						cell.getId(), cell.getTextContent().strip()));
		}
	}

	private static boolean isTimeless(String cell) {
		return !CHANGING.matcher(WORDS.matcher(cell).replaceAll("")).find();
	}

}
