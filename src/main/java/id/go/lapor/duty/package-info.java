/**
 * Promises that no task lies with somebody who is away, has left or does nothing: it goes
 * to the cover, back to the group, or to the eyes of those who lead the desk.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "agency", "sla", "complaint", "privacy" })
package id.go.lapor.duty;

import org.springframework.modulith.ApplicationModule;
