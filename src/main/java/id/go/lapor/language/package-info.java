/**
 * Promises that whoever is refused something reads one sentence in their own language
 * that says what to do. Rests on no other room.
 */
@ApplicationModule(allowedDependencies = {})
package id.go.lapor.language;

import org.springframework.modulith.ApplicationModule;
