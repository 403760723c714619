package id.go.lapor.agency;

import java.time.LocalDate;

/**
 * From which day to which day an agency takes reports, both included: a ministry is
 * founded, merged or abolished on the day that a decree names, and the directory knows it
 * before. Days are those of the capital, as decrees are.
 *
 * @param from null for as long as anybody remembers
 * @param until null for as long as nobody says otherwise
 */
record Validity(LocalDate from, LocalDate until) {

	static final Validity ALWAYS = new Validity(null, null);

	Validity {
		if (from != null && until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("An agency cannot end on " + until + " before it begins on " + from);
		}
	}

	boolean covers(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

}
