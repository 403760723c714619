package id.go.lapor.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A real PostgreSQL with the keys and words of as many made-up reports as are asked for.
 * Some keys are shared by hardly anybody and some by thousands, and a share of the crowd
 * holds a key of the report that is looked for: what is hot grows with the crowd.
 */
final class Crowd implements MaskedReports, AutoCloseable {

	private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

	private static final int KEYS_OF_ONE = 20;

	/** One in so many holds a key of the report that is looked for. */
	private static final int HOT = 40;

	private final EmbeddedPostgres postgres;

	private final JdbcTemplate jdbc;

	private int size;

	Crowd() {
		try {
			this.postgres = EmbeddedPostgres.builder().start();
			this.jdbc = new JdbcTemplate(this.postgres.getPostgresDatabase());
			var migration = Crowd.class.getResourceAsStream("/db/migration/V160__duplicate_keys.sql");
			this.jdbc.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
			this.jdbc.execute("create table crowd_text (case_number varchar(10) primary key, region varchar(16),"
					+ " filed date, words varchar(2000))");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	MatchBook book() {
		return new MatchBook(this.jdbc);
	}

	int size() {
		return this.size;
	}

	void execute(String sql) {
		this.jdbc.execute(sql);
	}

	/** Keeps a report with its words. */
	void keep(FiledReport report, long received) {
		this.jdbc.update("insert into crowd_text values (?, ?, ?, ?)", report.id(), report.region(), report.filedOn(),
				report.text());
		book().keep(report.id(), received, MatchKeys.of(ReadReport.of(report)));
	}

	/** Keeps so many reports of the same words, one after the other. */
	void keepOften(FiledReport report, long received, int times) {
		keep(report, received);
		var copies = " from %s, generate_series(1, " + (times - 1) + ") as n where case_number = '" + report.id() + "'";
		this.jdbc.execute("insert into crowd_text select case_number || n, region, filed, words"
				+ copies.formatted("crowd_text"));
		this.jdbc.execute("insert into duplicate_report select case_number || n, received + n"
				+ copies.formatted("duplicate_report"));
		this.jdbc.execute("insert into duplicate_key select match_key, received + n, case_number || n"
				+ copies.formatted("duplicate_key"));
	}

	/** Lets the crowd grow, so that it holds this number of reports. */
	void growTo(int reports, Collection<Long> sought) {
		var hot = sought.stream().map(String::valueOf).collect(Collectors.joining(",", "array[", "]::bigint[]"));
		var added = "from generate_series(" + (this.size + 1) + ", " + reports + ") as n";
		boolean many = reports - this.size > 50_000;
		if (many) {
			this.jdbc.execute("alter table duplicate_key drop constraint duplicate_key_pkey");
			this.jdbc.execute("drop index duplicate_key_case");
		}
		this.jdbc.execute("insert into crowd_text select 'C' || n, '32.' || n % 500, date '2026-01-01' + n % 300,"
				+ " 'Lampu jalan nomor ' || n || ' di Jalan ' || md5(n::text) || ' padam sejak ' || md5((n * 7)::text) "
				+ added);
		this.jdbc.execute("insert into duplicate_report select 'C' || n, n " + added);
		this.jdbc.execute("insert into duplicate_key select floor(power(random(), 4) * 400000)::bigint * 64 + k, n,"
				+ " 'C' || n " + added + ", generate_series(1, " + (KEYS_OF_ONE - 1) + ") as k");
		this.jdbc.execute("insert into duplicate_key select (" + hot + ")[1 + n % " + sought.size() + "], n, 'C' || n "
				+ added + " where n % " + HOT + " = 0");
		if (many) {
			this.jdbc.execute("alter table duplicate_key add primary key (match_key, received, case_number)");
			this.jdbc.execute("create index duplicate_key_case on duplicate_key (case_number)");
		}
		this.size = reports;
		this.jdbc.execute("vacuum (analyze) duplicate_key");
		this.jdbc.execute("vacuum (analyze) duplicate_report");
		this.jdbc.execute("vacuum (analyze) crowd_text");
	}

	/** Pages of eight kilobytes that one look for these keys touches. */
	long buffersOf(Collection<Long> keys) {
		var sql = MatchBook.lookUp(keys.size());
		for (var key : keys) {
			sql = sql.replaceFirst("\\?", String.valueOf(key));
		}
		var plan = this.jdbc.queryForList("explain (analyze, buffers) " + sql, String.class);
		return plan.stream().map(BUFFERS::matcher).filter((line) -> line.find()).findFirst().map((line) -> {
			long hit = (line.group(1) != null) ? Long.parseLong(line.group(1)) : 0;
			return hit + ((line.group(2) != null) ? Long.parseLong(line.group(2)) : 0);
		}).orElseThrow(() -> new AssertionError(plan));
	}

	@Override
	public Optional<FiledReport> find(String caseNumber) {
		List<FiledReport> found = this.jdbc.query("select region, filed, words from crowd_text where case_number = ?",
				(row, i) -> new FiledReport(caseNumber, row.getString(3), row.getString(1),
						row.getObject(2, LocalDate.class)),
				caseNumber);
		return found.stream().findFirst();
	}

	@Override
	public void close() {
		try {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
