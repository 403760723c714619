/**
 * Promises that an accepted report is kept with its identity sealed and its process
 * started, all or nothing.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy" })
package id.go.lapor.intake;

import org.springframework.modulith.ApplicationModule;
