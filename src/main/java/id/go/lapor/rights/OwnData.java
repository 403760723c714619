package id.go.lapor.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Everything held about the reporter of one case, as it is held.
 *
 * @param erased whether identity and originals were erased; then the words are masked
 * @param reporter who wrote it, or null where nothing is held
 * @param words what the reporter wrote later, as written
 * @param timeline what happened, with masked words
 * @param requests what the reporter asked for about their data
 * @param others what other rooms hold, by name
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OwnData(String caseNumber, Instant exportedAt, boolean erased, OwnReport report, OwnPerson reporter,
		List<OwnWords> words, List<OwnLine> timeline, List<OwnRequest> requests,
		Map<String, List<Map<String, Object>>> others) {

	/** Says nothing of what it holds. */
	@Override
	public String toString() {
		return "OwnData[" + this.caseNumber + "]";
	}

	/**
	 * The report; title, text and address as written unless erased.
	 *
	 * @param answers to what the category asked; none if erased
	 * @param numbersConsentedAt since when the body that handles it may open single
	 * masked numbers of an anonymous report, or null
	 */
	public record OwnReport(String kind, String category, String region, LocalDate eventDate, String wishedAgency,
			boolean anonymous, boolean secret, String channel, Instant receivedAt, String status, String title,
			String text, String address, List<OwnAnswer> answers, OwnMasked masked, Instant numbersConsentedAt) {

		@Override
		public String toString() {
			return "Report[hidden]";
		}

	}

	/**
	 * What was answered to a question of the category, with the question as it was asked.
	 *
	 * @param value as it is held: of a choice its place in the list
	 * @param label the choice in words, else null
	 */
	public record OwnAnswer(String question, String asked, String kind, String value, String label) {

		@Override
		public String toString() {
			return "Answer[hidden]";
		}

	}

	/** The version that others read. */
	public record OwnMasked(String title, String text, String address) {
	}

	/** Who wrote it. */
	public record OwnPerson(String name, String phone, String email, boolean mayBeContacted) {

		@Override
		public String toString() {
			return "Person[hidden]";
		}

	}

	/** Something written later. */
	public record OwnWords(String part, String text) {

		@Override
		public String toString() {
			return "Words[hidden]";
		}

	}

	/** One thing that happened. */
	public record OwnLine(Instant at, String event, String role, String agency, String detail, String words) {
	}

	/** A request about the data. */
	public record OwnRequest(String kind, String state, Instant requestedAt, Instant dueAt, Instant settledAt,
			String reason) {
	}

}
