package id.go.lapor.routing;

import java.time.YearMonth;
import java.util.List;

/**
 * How good the proposals of a month were.
 *
 * @param month the month
 * @param whole all of it
 * @param byRule per reason of the first proposal, most used first
 * @param byBody per body that was decided for, most frequent first
 * @param months this month and the six before, the newest first; one without decisions is
 * left out
 * @param drift how far this month's share of each body is from that of the three months
 * before: 0 the same, 1 nothing in common; negative where one of the two is empty
 * @param automatic what went without a verifier, which all the other counts leave out
 */
public record MonthQuality(YearMonth month, Tally whole, List<Tally> byRule, List<Tally> byBody, List<Tally> months,
		double drift, Automatic automatic) {

	public MonthQuality {
		byRule = List.copyOf(byRule);
		byBody = List.copyOf(byBody);
		months = List.copyOf(months);
	}

	/**
	 * Reports that the house was sure enough of.
	 *
	 * @param forwarded by itself
	 * @param bounced of these, refused by the body
	 * @param sampled decided by a verifier nevertheless
	 * @param right of these, those for the same body
	 */
	public record Automatic(long forwarded, long bounced, long sampled, long right) {
	}

}
