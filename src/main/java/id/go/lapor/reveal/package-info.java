/**
 * Promises that the body which handles a case can look up a number that was masked in the
 * report, one at a time and with a reason that its reporter reads; of an anonymous report
 * only with the reporter's consent, and never what says who the reporter is.
 */
@ApplicationModule(allowedDependencies = { "language", "limits", "complaint", "privacy", "audit", "conflict" })
package id.go.lapor.reveal;

import org.springframework.modulith.ApplicationModule;
