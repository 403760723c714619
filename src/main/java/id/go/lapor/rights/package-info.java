/**
 * Promises a reporter that they see everything held about them, and that a wish to
 * correct, restrict, stop or erase it is settled within 72 hours (UU 27/2022).
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "complaint", "privacy", "audit", "seal" })
package id.go.lapor.rights;

import org.springframework.modulith.ApplicationModule;
