/**
 * Promises that another unit's part of an answer has a clock and a name of its own.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy" })
package id.go.lapor.contribution;

import org.springframework.modulith.ApplicationModule;
