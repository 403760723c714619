/**
 * Promises an archive to measure against: as many cases as are asked for, each row of
 * them as the house itself would have written it, in minutes instead of weeks.
 * <p>
 * It is the one room that writes the tables of others, once, into a database without
 * cases and never in production. Docs: decision 0025.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy", "audit",
		"duplicate", "intake", "inquiry", "feedback", "lifecycle", "response" })
package id.go.lapor.archive;

import org.springframework.modulith.ApplicationModule;
