/**
 * Promises that a lost receipt is replaced by whoever reads the mailbox or telephone that
 * lies in the vault, and that asking tells nobody whether there is a case or a contact.
 */
@ApplicationModule(allowedDependencies = { "language", "engine", "complaint", "privacy" })
package id.go.lapor.receipt;

import org.springframework.modulith.ApplicationModule;
