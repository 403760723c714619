package id.go.lapor.archive;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import id.go.lapor.complaint.WrittenLine;

/**
 * The timeline of one walked case and whose deeds its lines were; the audit has exactly
 * one entry for each, or the case is no mould.
 */
final class MouldTale {

	private final List<Line> lines = new ArrayList<>();

	private final List<String> later;

	private final boolean identified;

	private final boolean masked;

	private final boolean offered;

	private final boolean followed;

	MouldTale(String number, CaseRows walked, MouldNames names) {
		var told = walked.of(HouseTable.TIMELINE_ENTRY).stream().filter((row) -> isOf(number, row)).toList();
		var entries = walked.of(HouseTable.AUDIT_ENTRY).stream().filter((row) -> isOf(number, row)).toList();
		if (told.size() != entries.size()) {
			throw new IllegalStateException(
					"A walked case has " + told.size() + " lines and " + entries.size() + " entries of the audit");
		}
		for (int place = 0; place < told.size(); place++) {
			this.lines.add(Line.of(told.get(place), account(entries.get(place)), names));
		}
		this.later = walked.of(HouseTable.ORIGINAL_TEXT)
			.stream()
			.filter((row) -> isOf(number, row))
			.map((row) -> (String) row.get("part"))
			.filter((part) -> part.contains("-"))
			.map((part) -> part.substring(0, part.indexOf('-')))
			.toList();
		this.identified = walked.of(HouseTable.REPORTER_IDENTITY).stream().anyMatch((row) -> isOf(number, row));
		this.masked = walked.of(HouseTable.DUPLICATE_REPORT).stream().anyMatch((row) -> isOf(number, row));
		this.offered = walked.of(HouseTable.DUPLICATE_PUBLIC_REPORT).stream().anyMatch((row) -> isOf(number, row));
		this.followed = walked.of(HouseTable.COMPLAINT)
			.stream()
			.anyMatch((row) -> number.equals(row.get("merged_into")));
	}

	/** Nobody is logged in during a walk; a copy names an officer all the same. */
	private static String account(Map<String, Object> entry) {
		var account = (String) entry.get("actor");
		return account.equals("SYSTEM") && !entry.get("role").equals("SYSTEM") ? WalkProcess.OFFICER : account;
	}

	static boolean isOf(String number, Map<String, Object> row) {
		return number.equals(row.get("case_number"));
	}

	List<Line> lines() {
		return this.lines;
	}

	/** The kinds of what the reporter wrote later, which the vault keeps. */
	List<String> later() {
		return this.later;
	}

	/** Whether the reporter left a name or an address. */
	boolean isIdentified() {
		return this.identified;
	}

	/** Whether everybody's version of its words stands. */
	boolean isMasked() {
		return this.masked;
	}

	/** Whether everybody who writes of the same is shown the case. */
	boolean isOffered() {
		return this.offered;
	}

	/** Whether another case was merged into this one, which a secret one never allows. */
	boolean isFollowed() {
		return this.followed;
	}

	/** The lines of a copy. */
	List<WrittenLine> of(Cast cast, int own) {
		var written = new ArrayList<WrittenLine>(this.lines.size());
		for (int place = 0; place < this.lines.size(); place++) {
			written.add(this.lines.get(place).of(cast, own, place));
		}
		return written;
	}

	List<String> accounts() {
		return this.lines.stream().map(Line::account).toList();
	}

	/**
	 * A line as it was walked.
	 *
	 * @param at in UTC
	 * @param agency or null
	 * @param detail or null
	 * @param wordy whether somebody wrote something
	 * @param account whose deed it was
	 */
	record Line(LocalDateTime at, String event, String role, String visibility, Function<Cast, String> agency,
			Function<Cast, String> detail, boolean wordy, String account) {

		static Line of(Map<String, Object> row, String account, MouldNames names) {
			var event = (String) row.get("event");
			Function<Cast, String> detail = "REPORT_RECEIVED".equals(event) ? null : name(row.get("detail"), names);
			return new Line(Piece.utc((OffsetDateTime) row.get("happened_at")), event, (String) row.get("role"),
					(String) row.get("visibility"), name(row.get("agency_code"), names), detail,
					row.get("words") != null, account);
		}

		private static Function<Cast, String> name(Object value, MouldNames names) {
			return (value != null) ? names.in(value) : (cast) -> null;
		}

		WrittenLine of(Cast cast, int own, int place) {
			return new WrittenLine(0, cast.number(own), Piece.moved(this.at, cast).toInstant(ZoneOffset.UTC),
					this.event, this.role, this.visibility, this.agency.apply(cast), detail(cast, own),
					this.wordy ? cast.filling(own).words(place) : null);
		}

		/** The first line names the door that the report came through. */
		String detail(Cast cast, int own) {
			return (this.detail != null) ? this.detail.apply(cast) : cast.filling(own).channel();
		}

	}

}
