package id.go.lapor.routing.evaluation;

import id.go.lapor.routing.learning.Alternative;

/**
 * One alternative, measured.
 *
 * @param alternative which
 * @param figures how good it is
 * @param learning seconds for 1,000 reports
 * @param answering seconds for 1,000 reports
 */
record Measured(Alternative alternative, Figures figures, double learning, double answering) {
}
