/**
 * Promises that a reporter may do the same with a case, and reads the same of it, through
 * whatever door they come; every word they write is masked before anybody else sees it.
 */
@ApplicationModule(allowedDependencies = { "language", "sla", "agency", "complaint", "privacy", "attachment", "intake",
		"inquiry", "feedback", "lifecycle" })
package id.go.lapor.reporter;

import org.springframework.modulith.ApplicationModule;
