/**
 * Promises that what an agency writes again and again is written well once: texts of its
 * own with places that the case fills, and none that could name the reporter.
 */
@ApplicationModule(allowedDependencies = { "language", "agency" })
package id.go.lapor.template;

import org.springframework.modulith.ApplicationModule;
