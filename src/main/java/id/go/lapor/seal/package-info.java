/**
 * Promises that nobody learns who wrote a report unless two different officers want it,
 * with a legal basis in words, within a window, and that the reporter is told.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "complaint", "privacy", "audit" })
package id.go.lapor.seal;

import org.springframework.modulith.ApplicationModule;
