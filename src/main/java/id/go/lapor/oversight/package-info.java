/**
 * Promises that each office that watches sees what is its to watch - the steward the
 * bodies, the President's staff the priority programmes, the Ombudsman what was contested
 * twice, is over or silent - counted over the open cases alone, and nobody's identity.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "agency", "sla", "complaint", "privacy" })
package id.go.lapor.oversight;

import org.springframework.modulith.ApplicationModule;
