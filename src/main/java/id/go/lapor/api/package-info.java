/**
 * Promises programs a stable JSON interface to everything a reporter may do, with
 * problems in words (RFC 9457) and a description they can read (OpenAPI).
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "attachment", "intake",
		"feedback", "reporter", "rights", "receipt", "search" })
package id.go.lapor.api;

import org.springframework.modulith.ApplicationModule;
