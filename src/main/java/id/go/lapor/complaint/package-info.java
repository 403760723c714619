/**
 * Promises what is true of a report: one guarded aggregate, its timeline, and its public
 * number. Rests on {@code language} alone.
 */
@ApplicationModule(allowedDependencies = { "language" })
package id.go.lapor.complaint;

import org.springframework.modulith.ApplicationModule;
