package id.go.lapor.storm;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings one case to each place where a case of the storm may rest, before any node dies:
 * the measure of all others.
 */
final class CalmWalk {

	private final JdbcClient database;

	private final StormRest rest;

	private final StormReporter reporter;

	private final StormOfficer verifier;

	private final StormOfficer officer;

	private final StormReader reader;

	CalmWalk(TwoNodes nodes, ClientLedger ledger, JdbcClient database) {
		var calm = new Storm(nodes, ledger);
		this.database = database;
		this.rest = new StormRest(database);
		this.reporter = new StormReporter(calm, 0, 0);
		this.verifier = new StormOfficer(calm, "verifikator", StormOfficer.Work.VERIFY, (number) -> {
		});
		this.officer = new StormOfficer(calm, "petugas.kemensos", StormOfficer.Work.ANSWER, (number) -> {
		});
		this.reader = new StormReader(calm);
	}

	/** The pictures of waiting, forwarded, answered and closed cases, by status. */
	Map<String, CasePicture> pictures() {
		var closed = write();
		var answered = write();
		this.rest.await();
		work(this.verifier, 2);
		work(this.officer, 2);
		until(() -> this.reader.confirm(closed));
		var forwarded = write();
		this.rest.await();
		work(this.verifier, 1);
		var waiting = write();
		this.rest.await();
		return StormAccount.calm(this.database, List.of(closed, answered, forwarded, waiting));
	}

	private String write() {
		return this.reporter.send().answers().get(0).number();
	}

	private void work(StormOfficer officer, int tasks) {
		int[] done = { 0 };
		until(() -> {
			done[0] += officer.round();
			return done[0] >= tasks;
		});
		this.rest.await();
	}

	private static void until(java.util.function.BooleanSupplier done) {
		for (int attempt = 0; !done.getAsBoolean(); attempt++) {
			if (attempt > 200) {
				throw new IllegalStateException("The calm walk does not come on");
			}
			Pause.millis(100);
		}
	}

}
