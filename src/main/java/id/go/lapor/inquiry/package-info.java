/**
 * Promises that a reporter is asked at most as often as the rules allow, and that the
 * clocks of those who ask stand still meanwhile.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "sla", "agency", "complaint", "privacy" })
package id.go.lapor.inquiry;

import org.springframework.modulith.ApplicationModule;
