package id.go.lapor.routing;

import java.util.Objects;
import java.util.Set;

/**
 * What is known of a report when an agency is sought.
 *
 * @param categoryCode may be unknown
 * @param regionCode province, regency, city or district; may be unknown
 * @param text title and text; read for its words and kept nowhere
 * @param wishedAgencyCode the agency the reporter named, or null
 * @param excluded agencies that refused the report: neither they nor their units are
 * proposed
 */
public record ReportFacts(String categoryCode, String regionCode, String text, String wishedAgencyCode,
		Set<String> excluded) {

	public ReportFacts {
		text = Objects.requireNonNullElse(text, "");
		excluded = (excluded != null) ? Set.copyOf(excluded) : Set.of();
	}

}
