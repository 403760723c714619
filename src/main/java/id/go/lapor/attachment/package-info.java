/**
 * Promises that a file that a person hands in carries nothing but what can be seen in it,
 * and lies nowhere unsealed.
 */
@ApplicationModule(allowedDependencies = { "language", "complaint", "privacy" })
package id.go.lapor.attachment;

import org.springframework.modulith.ApplicationModule;
