/**
 * Promises that every place in the country has a body that answers for it: bodies and
 * their units as a tree, regions and categories, found by code or by the words people
 * type. Rests on no other room.
 */
@ApplicationModule(allowedDependencies = {})
package id.go.lapor.agency;

import org.springframework.modulith.ApplicationModule;
