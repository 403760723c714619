/**
 * Promises that no report ends as "not ours": bodies are proposed with reasons, and after
 * two refusals the arbiter rules.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy", "conflict",
		"attachment" })
package id.go.lapor.routing;

import org.springframework.modulith.ApplicationModule;
