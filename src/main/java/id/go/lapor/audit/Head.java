package id.go.lapor.audit;

/**
 * How long the chain of a case is.
 *
 * @param caseNumber ten digits
 * @param entries how many
 * @param lastHash the hash of the last of them
 * @param keyId under which key it was sealed
 * @param mac over all of the above
 * @param settled a mark of work: whether the newest checkpoint covers it
 */
record Head(String caseNumber, int entries, String lastHash, String keyId, String mac, boolean settled) {
}
