package id.go.lapor.engine;

/**
 * Published inside the transaction in which somebody took a task or was given it.
 *
 * @param task the engine's task id
 * @param key its element id in the diagram
 * @param caseNumber the case (the business key)
 * @param phase the process instance, under which the officer's words are kept
 * @param agency the body or unit whose task it is, or null at the national desk
 * @param officer who holds it now
 */
public record TaskTaken(String task, String key, String caseNumber, String phase, String agency, String officer) {

}
