package id.go.lapor.privacy;

/**
 * A masked place of a report, as an officer may know it: never what stands there.
 *
 * @param id opaque; the same for this place as long as the masking is not changed
 * @param kind the rule that found it, see {@link Finding}
 * @param revealable whether it may be opened at all: a number that an office looks up,
 * and not one that says who an anonymous reporter is
 */
public record MaskedField(String id, String kind, boolean revealable) {
}
