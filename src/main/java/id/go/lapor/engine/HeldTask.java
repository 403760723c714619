package id.go.lapor.engine;

/**
 * An open task as the house itself knows it.
 *
 * @param id the engine's task id
 * @param key its element id in the diagram
 * @param name its label, with the number of the case
 * @param caseNumber the case (the business key)
 * @param phase the process instance, under which the officer's words are kept
 * @param agency the body or unit whose task it is, or null at the national desk
 * @param officer who holds it, or null
 */
public record HeldTask(String id, String key, String name, String caseNumber, String phase, String agency,
		String officer) {

}
