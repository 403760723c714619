package id.go.lapor.engine;

/**
 * Published inside the transaction in which a task is in nobody's hand any more: given
 * back, completed, or gone with its process.
 *
 * @param task the engine's task id
 */
public record TaskLeft(String task) {

}
