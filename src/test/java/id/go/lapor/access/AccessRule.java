package id.go.lapor.access;

import java.util.Map;

/**
 * A rule of the table.
 *
 * @param name what addresses call it
 * @param stage where the case stands it is tried on
 * @param cells by kind of case and column
 */
record AccessRule(String name, Stage stage, Map<CaseKind, Map<String, Cell>> cells) {

	/** What it says to this asker about a case of this kind. */
	Cell cell(Asker asker, CaseKind kind) {
		return this.cells.get(kind)
			.get(asker.column())
			.forOffice(asker)
			.forAgency(asker.isOfTheAgency() && this.stage != Stage.DESK);
	}

	/** Whether its answer depends on a case. */
	boolean isAboutACase() {
		return this.stage != Stage.NONE;
	}

}
