/**
 * Promises that an office finds its cases again by words of its own, that no other office
 * reads them, and that none of them says who somebody is.
 */
@ApplicationModule(allowedDependencies = { "language", "complaint", "privacy" })
package id.go.lapor.tag;

import org.springframework.modulith.ApplicationModule;
