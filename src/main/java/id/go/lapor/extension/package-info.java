/**
 * Promises that a body which cannot keep its date is given more time by oversight alone:
 * asked for and granted before the date is over, with a reason that everybody may read.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "complaint", "privacy" })
package id.go.lapor.extension;

import org.springframework.modulith.ApplicationModule;
