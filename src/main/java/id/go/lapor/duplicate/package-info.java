/**
 * Promises that the same matter told twice is found, with what speaks for it and against
 * it, however many reports there are; and that a machine never decides it alone.
 */
@ApplicationModule(allowedDependencies = { "complaint", "privacy", "attachment" })
package id.go.lapor.duplicate;

import org.springframework.modulith.ApplicationModule;
