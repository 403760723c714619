package id.go.lapor.notification;

import id.go.lapor.sla.Audience;
import id.go.lapor.sla.ClockType;

/**
 * The code that reminders and escalations carry: {@code CLOCK:step}, or
 * {@code CLOCK:level:AUDIENCE[:unit]}.
 *
 * @param clock whose time it is
 * @param level of the escalation, or step of the reminder
 * @param audience who is told of an escalation; null for a reminder
 * @param unit the unit of a contribution, or null
 */
record ClockDetail(ClockType clock, int level, Audience audience, String unit) {

	static ClockDetail of(String detail) {
		var part = detail.split(":");
		return new ClockDetail(ClockType.valueOf(part[0]), Integer.parseInt(part[1]),
				(part.length > 2) ? Audience.valueOf(part[2]) : null, (part.length > 3) ? part[3] : null);
	}

}
