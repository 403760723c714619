/**
 * Promises that a case has one life at a time and can be withdrawn, blocked, merged and
 * reopened from wherever it stands.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy", "conflict" })
package id.go.lapor.lifecycle;

import org.springframework.modulith.ApplicationModule;
