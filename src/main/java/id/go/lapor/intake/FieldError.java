package id.go.lapor.intake;

/**
 * One field that cannot be accepted.
 *
 * @param field its name in {@link NewReport}, dotted for the reporter's parts
 * @param key the message that says what to do
 */
public record FieldError(String field, String key) {
}
