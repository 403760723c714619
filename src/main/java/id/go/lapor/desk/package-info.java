/**
 * Promises that from an open task alone, or from the page of a case, an officer reads as
 * much of a report as the office allows, writes beside the task without losing a word,
 * and is refused in one sentence.
 */
@ApplicationModule(allowedDependencies = { "language", "agency", "sla", "engine", "complaint", "privacy", "audit",
		"conflict", "attachment", "routing", "response", "feedback", "lifecycle", "seal", "reveal", "duplicate",
		"search", "template", "tag", "duty", "oversight", "reporter", "extension" })
package id.go.lapor.desk;

import org.springframework.modulith.ApplicationModule;
