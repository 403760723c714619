/**
 * Promises that one body or unit answers, on its clocks, with its head's approval where
 * it wants that.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy", "conflict",
		"attachment" })
package id.go.lapor.response;

import org.springframework.modulith.ApplicationModule;
