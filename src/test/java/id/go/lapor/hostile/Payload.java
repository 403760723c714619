package id.go.lapor.hostile;

/**
 * A hostile text.
 *
 * @param number its place in the list, from 0
 * @param group what it attacks
 * @param text as it is typed
 */
public record Payload(int number, String group, String text) {
}
