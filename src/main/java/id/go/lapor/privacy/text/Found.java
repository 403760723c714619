package id.go.lapor.privacy.text;

/**
 * One place in the original text that is to be masked.
 *
 * @param rule the rule that found it
 * @param placeholder what takes its place
 * @param start first character
 * @param end character after the last
 */
public record Found(String rule, Placeholder placeholder, int start, int end) {
}
