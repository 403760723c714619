package id.go.lapor.audit;

/**
 * A head as a checkpoint saw it.
 *
 * @param round of the checkpoint
 * @param caseNumber ten digits
 * @param entries how many the chain had
 * @param lastHash the hash of the last of them
 */
record Leaf(int round, String caseNumber, int entries, String lastHash) {
}
