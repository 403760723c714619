package id.go.lapor.agency;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An agency as it stands in the table.
 *
 * @param searchWords further words that people know it by
 * @param toReview whether the steward still has to check it
 * @param active false once it left the data, or an administrator closed it
 * @param validity the days on which it takes reports while it is active
 */
record AgencyRow(Agency agency, String searchWords, boolean toReview, boolean active, Validity validity,
		Origin origin) {

	AgencyRow {
		Objects.requireNonNull(agency.name(), () -> agency.code() + " has no name");
		searchWords = Objects.requireNonNullElse(searchWords, "");
		if (!agency.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			throw new IllegalArgumentException(
					"An agency's code is an engine group and tenant too: [a-z0-9-]+, not " + agency.code());
		}
	}

	/** Whether it takes reports on this day, as far as it is up to itself. */
	boolean takesReports(LocalDate day) {
		return this.active && this.validity.covers(day);
	}

	/** The same, with the body's own word about its head's approval. */
	AgencyRow approving(boolean required) {
		var own = new Agency(this.agency.code(), this.agency.name(), this.agency.nameEn(), this.agency.parentCode(),
				this.agency.level(), this.agency.function(), this.agency.regionCode(), this.agency.zone(), required);
		return new AgencyRow(own, this.searchWords, this.toReview, this.active, this.validity, this.origin);
	}

	/**
	 * The same as its body wants it from now on. The shipped file follows no row that its
	 * body changed.
	 */
	AgencyRow named(String name, String nameEn, String searchWords, String function) {
		var own = new Agency(this.agency.code(), name, nameEn, this.agency.parentCode(), this.agency.level(), function,
				this.agency.regionCode(), this.agency.zone(), this.agency.approvalRequired());
		return new AgencyRow(own, searchWords, this.toReview, this.active, this.validity, Origin.ADMINISTRATOR);
	}

	/** The same up to a day, or without an end for null. */
	AgencyRow until(LocalDate lastDay) {
		return new AgencyRow(this.agency, this.searchWords, this.toReview, this.active,
				new Validity(this.validity.from(), lastDay), Origin.ADMINISTRATOR);
	}

	AgencyRow closed() {
		return new AgencyRow(this.agency, this.searchWords, this.toReview, false, this.validity, this.origin);
	}

}
