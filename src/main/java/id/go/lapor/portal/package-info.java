/**
 * Promises a reporter pages that work on the oldest telephone: without JavaScript,
 * without an account and without a session, in Indonesian and English, and that lose
 * nothing that was typed; and an officer the same form for whoever cannot write.
 */
@ApplicationModule(allowedDependencies = { "language", "agency", "engine", "complaint", "privacy", "attachment",
		"intake", "feedback", "reporter", "rights", "receipt", "search", "duplicate" })
package id.go.lapor.portal;

import org.springframework.modulith.ApplicationModule;
