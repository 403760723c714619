/**
 * Promises that a password alone does not open an account whose officer, or whose office,
 * asks for more: a code that only their telephone makes, good once, for a minute.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "privacy", "limits" })
package id.go.lapor.secondfactor;

import org.springframework.modulith.ApplicationModule;
