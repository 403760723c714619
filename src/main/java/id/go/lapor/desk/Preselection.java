package id.go.lapor.desk;

import java.util.Map;

/**
 * What stands in a task's form before the officer touches it. Nothing is sent by it: the
 * officer reads, changes it or completes the task.
 *
 * @param values codes by the keys of the form's fields
 * @param agency the code of the agency that is proposed
 * @param said what the officer reads about it
 */
record Preselection(Map<String, String> values, String agency, String said) {
}
