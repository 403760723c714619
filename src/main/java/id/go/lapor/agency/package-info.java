/**
 * Promises that every place in the country has a body that answers for it: bodies and
 * their units as a tree, regions and categories, found by code or by the words people
 * type, and what a category asks. Rests on {@code sla} for the working days of a body.
 */
@ApplicationModule(allowedDependencies = { "language", "sla" })
package id.go.lapor.agency;

import org.springframework.modulith.ApplicationModule;
