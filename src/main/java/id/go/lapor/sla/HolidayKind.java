package id.go.lapor.sla;

/** Why the whole nation is off. */
public enum HolidayKind {

	/** Hari libur nasional. */
	NATIONAL,
	/** Cuti bersama. */
	JOINT_LEAVE

}
