package id.go.lapor.audit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.go.lapor.complaint.WrittenLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks that nobody unwrote anything: goes once through cases, heads, entries,
 * checkpoints and timelines side by side in order of the case number, a page of each in
 * memory, on one consistent view of the database. It may run while the house is open, and
 * writes nothing.
 */
class AuditVerifier {

	private final JdbcClient database;

	private final TransactionTemplate view;

	private final Seals seals;

	private final Anchor anchor;

	private final Set<Check> checks;

	AuditVerifier(JdbcClient database, PlatformTransactionManager transactions, Seals seals, Anchor anchor) {
		this(database, transactions, seals, anchor, EnumSet.allOf(Check.class));
	}

	AuditVerifier(JdbcClient database, PlatformTransactionManager transactions, Seals seals, Anchor anchor,
			Set<Check> checks) {
		this.database = database;
		this.view = new TransactionTemplate(transactions);
		this.view.setReadOnly(true);
		this.view.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.seals = seals;
		this.anchor = anchor;
		this.checks = checks;
	}

	/** Hands over each finding as it is found. */
	Verification verify(Consumer<Finding> findings) {
		return this.view.execute((status) -> {
			long begin = System.nanoTime();
			var found = new AtomicLong();
			Consumer<Finding> counted = (finding) -> {
				found.incrementAndGet();
				findings.accept(finding);
			};
			var archive = new Archive(this.database);
			int checkpoints = this.checks.contains(Check.CHECKPOINTS)
					? new CheckpointCheck(this.seals, this.anchor, counted).over(archive) : 0;
			var walk = new Walk(archive, new Suspects(this.seals, archive), counted);
			walk.through();
			return new Verification(walk.cases, walk.rows, walk.written, checkpoints, found.get(),
					Duration.ofNanos(System.nanoTime() - begin));
		});
	}

	/** Five streams side by side. */
	private final class Walk {

		private final Pages<String> numbers;

		private final Pages<Head> heads;

		private final Pages<Entry> entries;

		private final Pages<Leaf> leaves;

		private final Pages<WrittenLine> lines;

		private final Suspects suspects;

		private final Consumer<Finding> findings;

		private long cases;

		private long rows;

		private long written;

		Walk(Archive archive, Suspects suspects, Consumer<Finding> findings) {
			this.numbers = archive.cases();
			this.heads = archive.heads();
			this.entries = archive.entries();
			this.leaves = archive.leavesByCase();
			this.lines = AuditVerifier.this.checks.contains(Check.LINES) ? archive.lines()
					: new Pages<>((last) -> List.of());
			this.suspects = suspects;
			this.findings = findings;
		}

		void through() {
			for (var number = next(); number != null; number = next()) {
				one(number);
				this.cases++;
			}
			this.suspects.judge(this.findings);
		}

		private void one(String number) {
			boolean exists = number.equals(this.numbers.peek());
			if (exists) {
				this.numbers.take();
			}
			var head = this.heads.peek();
			if (head != null && number.equals(head.caseNumber())) {
				this.heads.take();
			}
			else {
				head = null;
			}
			var chain = new ChainCheck(AuditVerifier.this.checks, AuditVerifier.this.seals, this.suspects,
					this.findings, number, head, this.leaves);
			var timeline = new LineCheck(AuditVerifier.this.seals, this.findings, number);
			for (var entry = this.entries.peek(); entry != null
					&& number.equals(entry.caseNumber()); entry = this.entries.peek()) {
				chain.next(this.entries.take());
				timeline.entry(entry);
				this.rows++;
			}
			chain.end(exists);
			compare(number, exists, chain.isSound() ? timeline : null);
		}

		/** A chain that is not sound tells nothing about its timeline. */
		private void compare(String number, boolean exists, LineCheck timelineOrNull) {
			for (var line = this.lines.peek(); line != null
					&& number.equals(line.caseNumber()); line = this.lines.peek()) {
				this.lines.take();
				this.written++;
				if (timelineOrNull != null) {
					timelineOrNull.line(line);
				}
			}
			if (timelineOrNull != null && AuditVerifier.this.checks.contains(Check.LINES)) {
				timelineOrNull.end(exists);
			}
		}

		private String next() {
			var head = this.heads.peek();
			var entry = this.entries.peek();
			var leaf = this.leaves.peek();
			var line = this.lines.peek();
			return Stream
				.of(this.numbers.peek(), (line != null) ? line.caseNumber() : null,
						(head != null) ? head.caseNumber() : null, (entry != null) ? entry.caseNumber() : null,
						(leaf != null) ? leaf.caseNumber() : null)
				.filter((number) -> number != null)
				.min(String::compareTo)
				.orElse(null);
		}

	}

}
