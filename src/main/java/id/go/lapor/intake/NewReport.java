package id.go.lapor.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.go.lapor.complaint.Scribe;

/**
 * What a citizen hands in, as typed. The words are never printed: {@link #toString} hides
 * them.
 *
 * @param kind COMPLAINT, ASPIRATION or INFORMATION_REQUEST
 * @param title 5 to 150 characters
 * @param text 20 to 5,000 characters
 * @param category a category's code
 * @param regionCode a region's or district's code
 * @param address at most 500 characters, or null
 * @param eventDate not in the future, or null
 * @param agencyCode the body the reporter wishes, or null
 * @param anonymous whether agency and public may not learn who reports
 * @param secret whether the public may read nothing of it
 * @param channel the door it came through; null for the website
 * @param reporter who reports; may be null if anonymous
 * @param numbersMayBeOpened whether the handling body may open single masked numbers of
 * an anonymous report; false where nobody said so
 * @param scribe the officer who wrote it down for the reporter, or null
 * @param answers to what the category asks, by the code of the question; one that is
 * blank is none
 */
public record NewReport(String kind, String title, String text, String category, String regionCode, String address,
		LocalDate eventDate, String agencyCode, boolean anonymous, boolean secret, String channel, Person reporter,
		boolean numbersMayBeOpened, @JsonInclude(JsonInclude.Include.NON_NULL) Scribe scribe,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> answers) {

	public NewReport {
		var given = new TreeMap<String, String>();
		if (answers != null) {
			answers.forEach((code, answer) -> {
				if (answer != null && !answer.isBlank()) {
					given.put(code, answer);
				}
			});
		}
		answers = Collections.unmodifiableMap(given);
	}

	/** In the reporter's own hand. */
	public NewReport(String kind, String title, String text, String category, String regionCode, String address,
			LocalDate eventDate, String agencyCode, boolean anonymous, boolean secret, String channel, Person reporter,
			boolean numbersMayBeOpened) {
		this(kind, title, text, category, regionCode, address, eventDate, agencyCode, anonymous, secret, channel,
				reporter, numbersMayBeOpened, null, Map.of());
	}

	/** Without a word about numbers, which is no consent. */
	public NewReport(String kind, String title, String text, String category, String regionCode, String address,
			LocalDate eventDate, String agencyCode, boolean anonymous, boolean secret, String channel,
			Person reporter) {
		this(kind, title, text, category, regionCode, address, eventDate, agencyCode, anonymous, secret, channel,
				reporter, false);
	}

	/**
	 * Who reports, as typed.
	 *
	 * @param name at most 150 characters
	 * @param phone as people write it, or null
	 * @param email an address, or null
	 */
	public record Person(String name, String phone, String email) {

		@Override
		public String toString() {
			return "Person[hidden]";
		}

	}

	@Override
	public String toString() {
		return "NewReport[" + this.kind + ", " + this.category + ", " + this.regionCode + "]";
	}

}
