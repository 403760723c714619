package id.go.lapor.routing;

/**
 * A case that somebody decided on: what can be learned from it but its words.
 *
 * @param caseNumber ten digits
 * @param agencyCode the body, or the unit where one was named
 * @param categoryCode as it stood then
 * @param regionCode where
 * @param wishedAgencyCode the agency that the reporter named, or null
 */
record DecidedCase(String caseNumber, String agencyCode, String categoryCode, String regionCode,
		String wishedAgencyCode) {
}
