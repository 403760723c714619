/**
 * Promises that the reporter has the last word, and that silence closes a case but never
 * counts as satisfaction.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy" })
package id.go.lapor.feedback;

import org.springframework.modulith.ApplicationModule;
