package id.go.lapor.sla;

/** How near a due instant is, in steps that people act on. */
public enum Nearness {

	/** three working days or more */
	FAR,
	/** two working days */
	SOON,
	/** the next working day */
	NEXT_DAY,
	/** today */
	TODAY,
	/** gone by */
	OVERDUE;

	static Nearness of(boolean overdue, int days) {
		if (overdue) {
			return OVERDUE;
		}
		return switch (days) {
			case 0 -> TODAY;
			case 1 -> NEXT_DAY;
			case 2 -> SOON;
			default -> FAR;
		};
	}

}
