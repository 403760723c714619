package id.go.lapor.access;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.task.Task;

/**
 * A case to knock with.
 *
 * @param number its number
 * @param receipt what its reporter holds
 * @param task the task it waits at, or null
 */
record FiledCase(CaseNumber number, String receipt, Task task) {
}
