/**
 * Promises that whoever read or changed a case is written down, and that nobody can
 * unwrite it unnoticed: not even somebody who holds the whole database.
 * <p>
 * It knows officers by their account, reporters by the word REPORTER, the house by the
 * word SYSTEM; words of people only as a keyed digest. It holds no personal data of a
 * reporter and therefore stays when a report is erased. Docs: decision 0010.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "complaint", "privacy" })
package id.go.lapor.audit;

import org.springframework.modulith.ApplicationModule;
