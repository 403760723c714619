/**
 * Promises that a body runs itself: its coordinator gives and takes its accounts, names
 * its units, adds its days off and says whether its head approves answers - for this body
 * alone, never for themselves, and each time with a line that says who did it.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "agency", "sla", "secondfactor", "complaint" })
package id.go.lapor.bureau;

import org.springframework.modulith.ApplicationModule;
