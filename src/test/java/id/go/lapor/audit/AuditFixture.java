package id.go.lapor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import id.go.lapor.TestDatabase;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.KnownCases;
import id.go.lapor.complaint.WordsForgotten;
import id.go.lapor.complaint.WrittenLine;
import id.go.lapor.complaint.WrittenLines;
import id.go.lapor.privacy.KeyedMarks;
import id.go.lapor.privacy.Marks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The room's furniture over a real database with the house's tables, a key, a clock that
 * tests move, and a count of statements.
 */
final class AuditFixture implements AutoCloseable {

	static final Actor VERIFIER = new Actor("verifikator", ActorRole.VERIFIER, null);

	static final Actor OFFICER = new Actor("petugas.kemensos", ActorRole.OFFICER, "kemensos");

	private static EmbeddedPostgres postgres;

	final AtomicInteger statements = new AtomicInteger();

	final Path anchorFile;

	final DataSource source;

	final JdbcClient database;

	final JdbcTransactionManager transactions;

	final TransactionTemplate transaction;

	final MovableClock clock = new MovableClock();

	private final HikariDataSource pool;

	private Furniture furniture;

	private AuditFixture(HikariDataSource pool) {
		this.pool = pool;
		Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
		this.source = new Counting(pool, this.statements);
		this.database = JdbcClient.create(this.source);
		this.transactions = new JdbcTransactionManager(this.source);
		this.transaction = new TransactionTemplate(this.transactions);
		this.anchorFile = directory().resolve("audit").resolve("checkpoints.txt");
		keys(1);
	}

	/** H2, or PostgreSQL where the suite runs on it. */
	static AuditFixture create() {
		return TestDatabase.isPostgres() ? onPostgres() : pool("jdbc:h2:mem:" + name() + ";DB_CLOSE_DELAY=-1", "sa");
	}

	/** On this H2 database, filled or not. */
	static AuditFixture at(String url) {
		return pool(url, "sa");
	}

	static synchronized AuditFixture onPostgres() {
		try {
			if (postgres == null) {
				postgres = EmbeddedPostgres.start();
			}
			var name = name();
			try (var connection = postgres.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return pool(postgres.getJdbcUrl("postgres", name), "postgres");
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** From now on under these keys, newest first. */
	void keys(int... seeds) {
		this.furniture = new Furniture(Marks.under(this.database, seeds));
	}

	/** The same as the house starts with them: known to the database, and claimed. */
	void start(int... seeds) {
		this.furniture = new Furniture(Marks.admitted(this.database, seeds));
		this.furniture.opening.start();
	}

	Chains chains() {
		return this.furniture.chains;
	}

	AuditTrail trail() {
		return this.furniture.trail;
	}

	Checkpoints checkpoints() {
		return this.furniture.checkpoints;
	}

	AuditOpening opening() {
		return this.furniture.opening;
	}

	Seals seals() {
		return this.furniture.seals;
	}

	AuditVerifier verifier(Check... without) {
		var checks = EnumSet.allOf(Check.class);
		checks.removeAll(List.of(without));
		return new AuditVerifier(this.database, this.transactions, this.furniture.seals, this.furniture.anchor, checks);
	}

	List<Finding> findings(Check... without) {
		var found = new ArrayList<Finding>();
		verifier(without).verify(found::add);
		return found;
	}

	/** Files a case as intake does: row and chain together. */
	CaseNumber file() {
		var number = number(this.furniture.filed++);
		this.transaction.executeWithoutResult((status) -> {
			row(number);
			this.furniture.chains.begin(number.value(),
					List.of(written(number, Actor.REPORTER, "REPORT_RECEIVED", null)));
		});
		return number;
	}

	/** A case that the audit does not know. */
	CaseNumber fileWithoutChain() {
		var number = number(this.furniture.filed++);
		this.transaction.executeWithoutResult((status) -> row(number));
		return number;
	}

	/** Changes a case as the register does: its row is locked first. */
	void change(CaseNumber number, Actor actor, String event) {
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("select case_number from complaint where case_number = ? for update")
				.param(number.value())
				.query(String.class)
				.single();
			this.furniture.chains.append(number.value(), List.of(written(number, actor, event, "Sudah kami periksa.")));
		});
	}

	/** The reporter takes their words back, as the register does it. */
	void forgetWords(CaseNumber number) {
		this.transaction.executeWithoutResult((status) -> {
			this.database
				.sql("update timeline_entry set words = null where case_number = ? and role = 'REPORTER' "
						+ "and words is not null")
				.param(number.value())
				.update();
			var lines = lines(number);
			this.furniture.removals.write(new WordsForgotten(number,
					IntStream.range(0, lines.size())
						.filter((place) -> "REPORTER".equals(lines.get(place).role()))
						.mapToObj((place) -> new WordsForgotten.Line(place + 1, lines.get(place)))
						.toList()));
		});
	}

	/** The case goes when its time is over, as the retention does it. */
	void dispose(CaseNumber number) {
		this.transaction.executeWithoutResult((status) -> {
			this.furniture.removals.remove(number);
			this.database.sql("delete from timeline_entry where case_number = ?").param(number.value()).update();
			this.database.sql("delete from complaint where case_number = ?").param(number.value()).update();
		});
	}

	List<WrittenLine> lines(CaseNumber number) {
		return new WrittenLines(this.database).after(null, 100_000)
			.stream()
			.filter((line) -> line.caseNumber().equals(number.value()))
			.toList();
	}

	/** Writes a line of the timeline and says what the chain has to. */
	private Note written(CaseNumber number, Actor actor, String event, String words) {
		this.database
			.sql("insert into timeline_entry (case_number, happened_at, event, role, visibility, agency_code, "
					+ "detail, words) values (?, ?, ?, ?, 'PARTIES', ?, ?, ?)")
			.params(number.value(), Rows.utc(this.clock.instant()), event, actor.role().name(), actor.agencyCode(),
					Integer.toString(++this.furniture.written), words)
			.update();
		var lines = lines(number);
		return new Note(actor, Deed.CHANGED, event, this.furniture.seals.digest(lines.get(lines.size() - 1)));
	}

	void read(CaseNumber number, Actor actor, Deed... deeds) {
		this.furniture.trail.witness(number, actor, Set.of(deeds));
	}

	int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private void row(CaseNumber number) {
		this.database
			.sql("insert into complaint (case_number, version, status, kind, category_code, region_code, anonymous, secret, "
					+ "channel, reachable, original_digest, receipt_hash, received_at, refusals, ruled, "
					+ "ruling_requested, questions, contests, countdown_restarts) values (?, 0, 'UNVERIFIED', 'COMPLAINT', "
					+ "'SOCIAL_AID', '32.12', true, true, 'WEB', true, 'x', 'x', ?, 0, false, false, 0, 0, 0)")
			.params(number.value(), Rows.utc(this.clock.instant()))
			.update();
	}

	/** Ten digits with their check digit, the same for the same place. */
	private static CaseNumber number(int place) {
		long nine = 100_000_000L + 7_919L * place;
		for (int check = 0; check < 10; check++) {
			try {
				return new CaseNumber(nine + "" + check);
			}
			catch (RuntimeException mistyped) {
				// another digit
			}
		}
		throw new AssertionError("No check digit for " + nine);
	}

	@Override
	public void close() {
		this.pool.close();
	}

	private static AuditFixture pool(String url, String user) {
		var pool = new HikariDataSource();
		pool.setJdbcUrl(url);
		pool.setUsername(user);
		pool.setPassword("");
		pool.setMaximumPoolSize(16);
		return new AuditFixture(pool);
	}

	private static String name() {
		return "audit" + UUID.randomUUID().toString().replace("-", "");
	}

	private static Path directory() {
		try {
			return Files.createTempDirectory("lapor-audit");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The room's parts under one set of keys. */
	private final class Furniture {

		private final Seals seals;

		private final Anchor anchor;

		private final Chains chains;

		private final AuditTrail trail;

		private final Checkpoints checkpoints;

		private final AuditOpening opening;

		private final RemovalWitness removals;

		private int written;

		private int filed = (AuditFixture.this.furniture != null) ? AuditFixture.this.furniture.filed : 0;

		Furniture(KeyedMarks marks) {
			var fixture = AuditFixture.this;
			var jdbc = new JdbcTemplate(fixture.source);
			var properties = new AuditProperties(Duration.ofMinutes(10), Duration.ofMinutes(5), fixture.anchorFile);
			this.seals = new Seals(marks);
			this.anchor = new Anchor(properties);
			this.chains = new Chains(jdbc, this.seals, fixture.clock);
			this.trail = new AuditTrail(this.chains, this.seals, fixture.database, fixture.transactions, properties,
					fixture.clock);
			this.removals = new RemovalWitness(this.chains, this.seals);
			this.checkpoints = new Checkpoints(jdbc, fixture.transactions, this.seals, this.anchor, fixture.clock);
			this.opening = new AuditOpening(new KnownCases(fixture.database), this.chains, this.checkpoints, marks,
					fixture.database, fixture.transactions);
		}

	}

	/** Stands until it is moved. */
	static final class MovableClock extends Clock {

		private volatile Instant instant = Instant.parse("2026-11-23T03:00:00Z");

		void pass(Duration time) {
			this.instant = this.instant.plus(time);
		}

		@Override
		public Instant instant() {
			return this.instant;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

	/** Counts every statement that is prepared: a batch is one. */
	private static final class Counting extends DelegatingDataSource {

		private final AtomicInteger statements;

		Counting(DataSource source, AtomicInteger statements) {
			super(source);
			this.statements = statements;
		}

		@Override
		public Connection getConnection() throws java.sql.SQLException {
			var connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
							this.statements.incrementAndGet();
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
