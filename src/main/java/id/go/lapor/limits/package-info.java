/**
 * Promises that nobody may try so often that guessing a receipt or a password, or
 * flooding the counter, pays; and that no address is kept to see to it.
 */
@ApplicationModule(allowedDependencies = { "engine", "privacy" })
package id.go.lapor.limits;

import org.springframework.modulith.ApplicationModule;
