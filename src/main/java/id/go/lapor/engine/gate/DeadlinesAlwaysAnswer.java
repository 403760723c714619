package id.go.lapor.engine.gate;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * The table of deadlines answers every question with a number of days that somebody can
 * wait: its last row asks nothing, and each row gives a plain number. Intake asks this
 * table, so a hole in it would refuse every report.
 */
class DeadlinesAlwaysAnswer implements ModelRule {

	/** A year of working days. */
	private static final int MOST = 250;

	@Override
	public String name() {
		return "deadline-answer";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		bundle.decisions()
			.stream()
			.filter((file) -> file.baseName().equals("deadlines"))
			.forEach((file) -> file.model()
				.getModelElementsByType(DecisionTable.class)
				.forEach((table) -> check(table, file, findings)));
	}

	private void check(DecisionTable table, DmnFile file, Findings findings) {
		var rows = List.copyOf(table.getRules());
		boolean answersAlways = table.getHitPolicy() == HitPolicy.FIRST && !rows.isEmpty()
				&& asksNothing(rows.get(rows.size() - 1));
		findings.expect(answersAlways, this, file.resource(), table.getId(), table.getHitPolicy());
		rows.stream()
			.flatMap((row) -> row.getOutputEntries().stream())
			.forEach(
					(cell) -> findings.expect(isTerm(cell), this, file.resource(), cell.getId(), text(cell.getText())));
	}

	private static boolean asksNothing(Rule row) {
		return row.getInputEntries()
			.stream()
			.map((cell) -> text(cell.getText()))
			.allMatch((text) -> text.isBlank() || text.strip().equals("-"));
	}

	private static boolean isTerm(OutputEntry cell) {
		var days = text(cell.getText()).strip();
		return days.matches("[1-9]\\d{0,2}") && Integer.parseInt(days) <= MOST;
	}

	private static String text(Text cell) {
		return Optional.ofNullable(cell).map(Text::getTextContent).orElse("");
	}

}
