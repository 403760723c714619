/**
 * Promises that every report is looked at by a verifier in time, masked before anybody
 * else reads it, and then forwarded, completed or archived for one reason.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy", "conflict",
		"attachment" })
package id.go.lapor.verification;

import org.springframework.modulith.ApplicationModule;
