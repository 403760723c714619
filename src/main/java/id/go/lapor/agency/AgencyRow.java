package id.go.lapor.agency;

import java.util.Objects;

/**
 * An agency as it stands in the table.
 *
 * @param searchWords further words that people know it by
 * @param toReview whether the steward still has to check it
 * @param active whether it takes new reports
 */
record AgencyRow(Agency agency, String searchWords, boolean toReview, boolean active, Origin origin) {

	AgencyRow {
		Objects.requireNonNull(agency.name(), () -> agency.code() + " has no name");
		searchWords = Objects.requireNonNullElse(searchWords, "");
		if (!agency.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			throw new IllegalArgumentException(
					"An agency's code is an engine group and tenant too: [a-z0-9-]+, not " + agency.code());
		}
	}

	AgencyRow closed() {
		return new AgencyRow(this.agency, this.searchWords, this.toReview, false, this.origin);
	}

}
