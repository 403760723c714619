package id.go.lapor.bureau;

/**
 * Whoever runs a body.
 *
 * @param account the coordinator
 * @param body the code of the coordinator's own body
 */
record Authority(String account, String body) {

}
