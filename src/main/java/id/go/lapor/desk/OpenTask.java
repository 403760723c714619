package id.go.lapor.desk;

import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;

/**
 * A task as the person who opened it may know it.
 *
 * @param id the engine's task id
 * @param definitionKey its element id in the diagram
 * @param name its label
 * @param caseNumber the case
 * @param phase the process instance, under which the officer's words are kept
 * @param agency the agency whose task it is, or null at the national desk
 * @param mayWork whether it is assigned or offered to this person
 * @param holder the account of who took it, or null
 * @param mine whether this person took it
 */
record OpenTask(String id, String definitionKey, String name, CaseNumber caseNumber, String phase, String agency,
		boolean mayWork, String holder, boolean mine) {

	Optional<TaskWords> words() {
		return TaskWords.of(this.definitionKey);
	}

}
