/**
 * Every wait of a case has a clock, and every clock can prove its due date day by day.
 * The room knows working days, regulations and limits; it knows no web, no engine and no
 * report: a case is its number.
 */
@ApplicationModule(allowedDependencies = {})
package id.go.lapor.sla;

import org.springframework.modulith.ApplicationModule;
