package id.go.lapor.privacy.text;

/**
 * What a rule found, in glyphs of a {@link LegibleText}.
 *
 * @param rule the rule's name, for instance {@code phone}
 * @param placeholder what takes its place
 * @param from first glyph
 * @param to glyph after the last
 */
record Hit(String rule, Placeholder placeholder, int from, int to) {
}
