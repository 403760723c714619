package id.go.lapor.engine.gate;

import java.util.Optional;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * Every cell of a table is FEEL that can be read. The engine reads a cell only when a
 * case reaches it, and by then a slip of the pen stops that case.
 */
class CellsCanBeRead implements ModelRule {

	private static final String UNREADABLE = "failed to parse";

	private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	@Override
	public String name() {
		return "decision-cell";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.decisions()) {
			for (var cell : file.model().getModelElementsByType(InputEntry.class)) {
				findings.expect(isReadable(cell.getText(), true), this, file.resource(), cell.getId(),
						text(cell.getText()));
			}
			for (var cell : file.model().getModelElementsByType(OutputEntry.class)) {
				findings.expect(isReadable(cell.getText(), false), this, file.resource(), cell.getId(),
						text(cell.getText()));
			}
		}
	}

	/** An answer without its values is enough: only the grammar is asked about. */
	private boolean isReadable(Text cell, boolean test) {
		var text = text(cell);
		if (text.isBlank()) {
			return true;
		}
		try {
			if (test) {
				this.feel.evaluateSimpleUnaryTests(text, "cellInput", Variables.emptyVariableContext());
			}
			else {
				this.feel.evaluateSimpleExpression(text, Variables.emptyVariableContext());
			}
			return true;
		}
		catch (FeelException ex) {
			return !ex.getMessage().contains(UNREADABLE);
		}
	}

	private static String text(Text cell) {
		return Optional.ofNullable(cell).map(Text::getTextContent).orElse("");
	}

}
