/**
 * Whatever happens to a case reaches a named person, once, in words: the reporter by
 * e-mail or SMS, officers by e-mail. The message is written in the transaction of the
 * change and sent by a job of the engine, so none is lost and none speaks of a change
 * that was undone.
 */
@ApplicationModule(allowedDependencies = { "engine", "sla", "agency", "complaint", "privacy", "conflict", "receipt",
		"secondfactor", "duty" })
package id.go.lapor.notification;

import org.springframework.modulith.ApplicationModule;
