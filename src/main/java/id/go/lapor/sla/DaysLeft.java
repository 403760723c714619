package id.go.lapor.sla;

/**
 * What is left until a due instant, or how long it is gone.
 *
 * @param nearness in steps
 * @param days working days: today does not count, the due day does; once it is over, the
 * working days since
 */
public record DaysLeft(Nearness nearness, int days) {

	public boolean overdue() {
		return this.nearness == Nearness.OVERDUE;
	}

}
