package id.go.lapor.privacy;

/**
 * What was masked and where it stood in the text as written; never the value itself.
 *
 * @param rule its name: nik, kk, card, account, npwp, bpjs, phone, spelled-phone,
 * own-phone, email, plate, handle, own-handle, own-name, self-name, said-name or
 * private-name; in words under {@code privacy.finding.<rule>}
 * @param start first character
 * @param end character after the last
 */
public record Finding(String rule, int start, int end) {
}
