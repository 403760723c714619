package id.go.lapor.privacy;

/**
 * What was masked and where it stood in the text as written; never the value itself.
 *
 * @param rule its name: nik, card, npwp, bpjs, phone, spelled-phone, own-phone, email,
 * own-handle, own-name or said-name; in words under {@code privacy.finding.<rule>}
 * @param start first character
 * @param end character after the last
 */
public record Finding(String rule, int start, int end) {
}
