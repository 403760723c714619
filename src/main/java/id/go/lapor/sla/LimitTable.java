package id.go.lapor.sla;

/**
 * Port: the limits that analysts edit ({@code processes/sla/deadlines.dmn}), in working
 * days.
 */
public interface LimitTable {

	/**
	 * Gives the limit of a clock; at least 1, for any input.
	 * @param complaintClass may be {@code null}
	 */
	int workingDays(String regulationVersion, String kind, String complaintClass, ClockType clock);

}
