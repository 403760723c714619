package id.go.lapor.sla;

import java.time.ZoneId;

/**
 * Whose free days and whose zone a clock follows.
 *
 * @param owner the agency's code, or {@code NATIONAL}
 * @param zone WIB, WITA or WIT: {@code Asia/Jakarta}, {@code Asia/Makassar},
 * {@code Asia/Jayapura}
 */
public record BodyCalendar(String owner, ZoneId zone) {

	/** National holidays and joint leave, in WIB. */
	public static final BodyCalendar NATIONAL = new BodyCalendar("NATIONAL", ZoneId.of("Asia/Jakarta"));

	public BodyCalendar {
		if (owner == null || owner.isBlank() || zone == null) {
			throw new IllegalArgumentException("a calendar needs an owner and a zone");
		}
	}

}
