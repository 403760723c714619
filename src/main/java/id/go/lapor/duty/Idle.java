package id.go.lapor.duty;

import java.time.Instant;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.HeldTask;
import id.go.lapor.engine.Officer;

/**
 * A task whose holder does nothing.
 *
 * @param holder what the holder is called
 * @param since their last deed
 * @param colleagues for whom the task is meant as well
 */
record Idle(HeldTask task, CaseNumber number, String holder, Instant since, List<Officer> colleagues) {

}
