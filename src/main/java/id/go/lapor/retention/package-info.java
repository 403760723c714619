/**
 * Promises that nothing of a case is kept longer than its time, anywhere, and that the
 * counts, which name nobody, stay.
 */
@ApplicationModule(allowedDependencies = { "engine", "sla", "agency", "complaint" })
package id.go.lapor.retention;

import org.springframework.modulith.ApplicationModule;
