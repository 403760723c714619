package id.go.lapor.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.WrittenLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred thousand entries on the database of production: whose cases an account
 * touched is answered by an index in well under a minute, and the whole of it is verified
 * in less than that.
 */
class BreachReportPostgresTests {

	private static final Logger log = LoggerFactory.getLogger(BreachReportPostgresTests.class);

	private static final int CASES = 5_000;

	private static final int ENTRIES = 20;

	private static final int OFFICERS = 200;

	private static final Duration PROMISE = Duration.ofMinutes(1);

	private static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");

	private static AuditFixture audit;

	@BeforeAll
	static void fill() {
		audit = AuditFixture.onPostgres();
		audit.opening().start();
		var numbers = new ArrayList<String>();
		audit.transaction.executeWithoutResult((status) -> {
			for (int each = 0; each < CASES; each++) {
				numbers.add(audit.fileWithoutChain().value());
			}
		});
		audit.transaction.executeWithoutResult((status) -> write(numbers));
		audit.checkpoints().sweep();
		audit.database.sql("analyze").update();
	}

	@AfterAll
	static void close() {
		audit.close();
	}

	@Test
	void listsWhatAnAccountTouchedByTheIndexInUnderAMinute() {
		var from = BEGIN.plus(Duration.ofDays(2));
		var to = BEGIN.plus(Duration.ofDays(9));
		assertThat(audit.count("audit_entry")).isEqualTo(CASES * ENTRIES);

		long begin = System.nanoTime();
		var report = new BreachReport(audit.database).of("petugas.17", from, to);
		var lines = new ArrayList<Entry>();
		for (var entry = report.take(); entry != null; entry = report.take()) {
			lines.add(entry);
		}
		var time = Duration.ofNanos(System.nanoTime() - begin);

		log.warn("A breach report of {} lines over {} entries took {} ms", lines.size(), CASES * ENTRIES,
				time.toMillis());
		assertThat(time).isLessThan(PROMISE);
		assertThat(lines)
			.hasSize(audit.database
				.sql("select count(*) from audit_entry where actor = ? and happened_at >= ? and happened_at < ?")
				.params("petugas.17", Rows.utc(from), Rows.utc(to))
				.query(Integer.class)
				.single())
			.isNotEmpty()
			.allSatisfy((entry) -> {
				assertThat(entry.actor()).isEqualTo("petugas.17");
				assertThat(entry.at()).isBetween(from, to);
			});
		assertThat(plan(from, to)).contains("audit_entry_actor").doesNotContain("Seq Scan");
	}

	@Test
	void reportIsLongerThanOnePageAndLosesNothingBetweenPages() {
		var report = new BreachReport(audit.database).of("SYSTEM", BEGIN, BEGIN.plus(Duration.ofDays(400)));
		var seen = new HashSet<String>();
		int lines = 0;
		for (var entry = report.take(); entry != null; entry = report.take()) {
			seen.add(entry.caseNumber());
			lines++;
		}

		assertThat(lines).isEqualTo(CASES).isGreaterThan(2 * Pages.SIZE);
		assertThat(seen).hasSize(CASES);
	}

	@Test
	void hundredThousandEntriesAreVerifiedInUnderAMinute() {
		var verification = audit.verifier().verify((finding) -> {
			throw new AssertionError(finding.line());
		});

		log.warn("Verified: {}", verification.line());
		assertThat(verification.entries()).isEqualTo(CASES * ENTRIES);
		assertThat(verification.lines()).as("with as many timelines beside them").isEqualTo(CASES * ENTRIES / 2);
		assertThat(verification.cases()).isEqualTo(CASES);
		assertThat(verification.time()).isLessThan(PROMISE);
	}

	private static String plan(Instant from, Instant to) {
		return String.join("\n",
				audit.database.sql("explain " + BreachReport.SQL)
					.params("petugas.17", Rows.utc(from), Rows.utc(to), Rows.utc(from), "", 0)
					.query(String.class)
					.list());
	}

	/** Genuine chains, written in batches as a restore would. */
	private static void write(List<String> numbers) {
		var jdbc = new JdbcTemplate(audit.source);
		var entries = new ArrayList<Object[]>();
		var heads = new ArrayList<Object[]>();
		var lines = new ArrayList<Object[]>();
		for (int each = 0; each < numbers.size(); each++) {
			var previous = Seals.BEGINNING;
			for (int place = 1; place <= ENTRIES; place++) {
				var account = (place == 1) ? Actor.SYSTEM
						: new Actor("petugas." + (each * 7 + place * 13) % OFFICERS, ActorRole.OFFICER, "kemensos");
				var at = BEGIN.plusSeconds(each * 180L + place * 3_600L);
				var note = new Note(account, (place == 1) ? Deed.OPENED : Deed.READ_IDENTITY, null, null);
				if (place % 2 == 0) {
					var line = new WrittenLine(0, numbers.get(each), at, "OFFICER_REPLIED", "OFFICER", "PUBLIC",
							"kemensos", null, "Sudah kami periksa di lapangan. ".repeat(20));
					note = new Note(account, Deed.CHANGED, line.event(), audit.seals().digest(line));
					lines.add(new Object[] { line.caseNumber(), Rows.utc(at), line.event(), line.role(),
							line.visibility(), line.agencyCode(), line.words() });
				}
				var entry = audit.seals().entry(numbers.get(each), place, at, note, previous);
				previous = entry.hash();
				entries.add(Rows.of(entry));
			}
			var head = audit.seals().head(numbers.get(each), ENTRIES, previous);
			heads.add(new Object[] { head.caseNumber(), head.entries(), head.lastHash(), head.keyId(), head.mac(),
					false });
		}
		jdbc.batchUpdate("insert into audit_entry (" + Rows.ENTRY + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				entries);
		jdbc.batchUpdate("insert into timeline_entry (case_number, happened_at, event, role, visibility, agency_code, "
				+ "words) values (?, ?, ?, ?, ?, ?, ?)", lines);
		jdbc.batchUpdate("insert into audit_head (" + Rows.HEAD + ") values (?, ?, ?, ?, ?, ?)", heads);
	}

}
