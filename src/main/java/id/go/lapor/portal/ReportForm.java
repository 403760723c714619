package id.go.lapor.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

import id.go.lapor.intake.NewReport;
import org.springframework.web.bind.annotation.BindParam;

/**
 * A report as it stands in the form, as typed.
 *
 * @param token makes the same form one report, however often it is sent
 * @param region what was typed to search the place
 * @param agency what was typed to search the agency
 * @param agencyCode the agency that is wished; empty for none, null for not chosen
 * @param asked the category whose questions the page showed; empty for none, null where
 * the form does not say
 */
record ReportForm(String token, String kind, String title, String text, String category, String region,
		String regionCode, String agency, String agencyCode, String address, String eventDate, Boolean anonymous,
		Boolean secret, @BindParam("nama") String name, @BindParam("telepon") String phone,
		@BindParam("email") String email, @BindParam("bukaNomor") Boolean numbers, @BindParam("ditanya") String asked) {

	/** A box that is not ticked is not sent at all. */
	ReportForm {
		anonymous = Boolean.TRUE.equals(anonymous);
		secret = Boolean.TRUE.equals(secret);
		numbers = Boolean.TRUE.equals(numbers);
	}

	static ReportForm empty(String token) {
		return new ReportForm(token, "COMPLAINT", null, null, null, null, null, null, null, null, null, false, false,
				null, null, null, false, "");
	}

	ReportForm at(String code) {
		return with(this.token, code, this.agencyCode);
	}

	ReportForm wishing(String code) {
		return with(this.token, this.regionCode, code);
	}

	ReportForm withToken(String newToken) {
		return with(newToken, this.regionCode, this.agencyCode);
	}

	private ReportForm with(String newToken, String newRegion, String newAgency) {
		return new ReportForm(newToken, this.kind, this.title, this.text, this.category, this.region, newRegion,
				this.agency, newAgency, this.address, this.eventDate, this.anonymous, this.secret, this.name,
				this.phone, this.email, this.numbers, this.asked);
	}

	/** The date, or empty where none was given or none can be read. */
	Optional<LocalDate> date() {
		try {
			return (this.eventDate == null || this.eventDate.isBlank()) ? Optional.empty()
					: Optional.of(LocalDate.parse(this.eventDate.strip()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	boolean hasUnreadableDate() {
		return this.eventDate != null && !this.eventDate.isBlank() && date().isEmpty();
	}

	/**
	 * The report, as it came to the house: by this channel, from this hand.
	 * @param answers to what the category asks, by the code of the question
	 */
	NewReport report(Hand hand, Map<String, String> answers) {
		return new NewReport(this.kind, this.title, this.text, this.category, this.regionCode, this.address,
				date().orElse(null), this.agencyCode, this.anonymous, this.secret, hand.channel(),
				new NewReport.Person(this.name, this.phone, this.email), this.numbers, hand.scribe(), answers);
	}

	/** The words may name people. */
	@Override
	public String toString() {
		return "ReportForm[hidden]";
	}

}
