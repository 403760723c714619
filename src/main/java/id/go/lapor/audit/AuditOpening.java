package id.go.lapor.audit;

import java.util.List;

import id.go.lapor.complaint.KnownCases;
import id.go.lapor.privacy.KeyedMarks;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the audit before the house is open, once in the life of a database: cases that
 * are older than the audit get a chain that says so. From then on a case without a chain
 * has lost it. Afterwards covers, regularly, what was written.
 */
@Component
@EnableScheduling
class AuditOpening implements SmartLifecycle {

	private static final int PAGE = 500;

	private final KnownCases cases;

	private final Chains chains;

	private final Checkpoints checkpoints;

	private final KeyedMarks marks;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private boolean open;

	AuditOpening(KnownCases cases, Chains chains, Checkpoints checkpoints, KeyedMarks marks, JdbcClient database,
			PlatformTransactionManager transactions) {
		this.cases = cases;
		this.chains = chains;
		this.checkpoints = checkpoints;
		this.marks = marks;
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void start() {
		this.marks.claim(Seals.PURPOSES);
		if (!this.checkpoints.isOpen()) {
			beginOlderCases();
			this.checkpoints.open();
		}
		this.checkpoints.sweep();
		this.open = true;
	}

	@Scheduled(fixedDelayString = "${lapor.audit.checkpoint}", initialDelayString = "${lapor.audit.checkpoint}")
	void cover() {
		if (this.open) {
			this.checkpoints.sweep();
		}
	}

	/** A start that was cut off goes on where it stopped. */
	private void beginOlderCases() {
		var page = this.cases.after(null, PAGE);
		while (!page.isEmpty()) {
			var numbers = page;
			this.transaction.executeWithoutResult((status) -> numbers.forEach(this::begin));
			page = this.cases.after(page.get(page.size() - 1), PAGE);
		}
	}

	private void begin(String number) {
		boolean begun = !this.database.sql("select case_number from audit_head where case_number = ?")
			.param(number)
			.query(String.class)
			.list()
			.isEmpty();
		if (!begun) {
			this.chains.begin(number, List.of(new Note(Actor.SYSTEM, Deed.OPENED, null, null)));
		}
	}

	@Override
	public void stop() {
		this.open = false;
	}

	@Override
	public boolean isRunning() {
		return this.open;
	}

	/** After the engine's own opening, before the web server. */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 2000;
	}

}
