package id.go.lapor.sla;

/**
 * A body answers its reporters faster than it must.
 *
 * @param owner the body's code, as in its {@link BodyCalendar}
 * @param complaintClass {@code null} where the kind has none
 */
public record BodyPromise(String owner, ClockType clock, String kind, String complaintClass, int workingDays) {
}
