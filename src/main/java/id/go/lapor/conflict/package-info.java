/**
 * Promises that nobody holds, answers or reads a report that accuses them: the accused
 * bodies of a case, and one check for everybody who would give it away.
 */
@ApplicationModule(allowedDependencies = { "language", "agency", "complaint" })
package id.go.lapor.conflict;

import org.springframework.modulith.ApplicationModule;
