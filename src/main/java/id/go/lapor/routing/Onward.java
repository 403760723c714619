package id.go.lapor.routing;

/**
 * How a report goes on after the proposals.
 *
 * @param mode by whom
 * @param agency the agency that the learned half names first, where it goes by itself;
 * else null
 */
record Onward(ForwardingMode mode, String agency) {
}
