package id.go.lapor.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the house to a new privacy key while it is open: what an older key wraps is
 * wrapped by the newest, chunk by chunk, each in a transaction of its own. It may stop
 * anywhere and goes on where the rows say that something is left; on two nodes at once
 * nothing is done twice, because a row is only written while it still lies under the key
 * it was read with. A report that was erased meanwhile lies under none and stays erased.
 */
@Component
class KeyRenewal {

	/** Rows of one transaction. */
	static final int CHUNK = 500;

	/** Chunks of one run, so that what else is scheduled gets its turn. */
	static final int CHUNKS = 40;

	private static final Logger log = LoggerFactory.getLogger(KeyRenewal.class);

	private final KeyNeeds needs;

	private final MasterKeys masters;

	private final ReportKeys reports;

	private final OfficerWords drafts;

	private final ColleagueNotes notes;

	private final MarkKeys marks;

	private final TransactionTemplate transaction;

	KeyRenewal(KeyNeeds needs, MasterKeys masters, ReportKeys reports, OfficerWords drafts, ColleagueNotes notes,
			MarkKeys marks, PlatformTransactionManager transactions) {
		this.needs = needs;
		this.masters = masters;
		this.reports = reports;
		this.drafts = drafts;
		this.notes = notes;
		this.marks = marks;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Renews what older keys still hold, up to {@value #CHUNK} times {@value #CHUNKS}
	 * rows of each kind. A node that does not put the newest key first renews nothing.
	 * @return how many rows were renewed
	 */
	int run() {
		var older = older();
		int renewed = 0;
		for (var key : older) {
			renewed += each((after) -> new Renewed(this.marks.renew(key), null));
			renewed += each((after) -> this.reports.renew(key, after, CHUNK));
			renewed += each((after) -> this.drafts.renew(key.id(), after, CHUNK));
			renewed += each((after) -> this.notes.renew(key.id(), after, CHUNK));
		}
		if (renewed > 0) {
			log.info("Privacy key {} took over {} rows", this.masters.newest().id(), renewed);
			older.forEach((key) -> log.info("Privacy {}", this.needs.of(key.id(), false).line()));
		}
		return renewed;
	}

	private List<MasterKey> older() {
		var registered = this.needs.registered();
		if (registered.isEmpty() || !registered.get(registered.size() - 1).equals(this.masters.newest().id())) {
			return List.of();
		}
		return registered.subList(0, registered.size() - 1)
			.stream()
			.map(this.masters::find)
			.flatMap(Optional::stream)
			.toList();
	}

	/** A chunk that met another node's is left for the next run. */
	private int each(Function<String, Renewed> chunks) {
		int renewed = 0;
		var after = "";
		for (int chunk = 0; chunk < CHUNKS && after != null; chunk++) {
			var from = after;
			try {
				var done = this.transaction.execute((status) -> chunks.apply(from));
				renewed += done.rows();
				after = done.last();
			}
			catch (ConcurrencyFailureException ex) {
				log.debug("A chunk of keys waits for the next run");
				after = null;
			}
		}
		return renewed;
	}

	/**
	 * What became of a chunk.
	 *
	 * @param rows that were renewed
	 * @param last where the next chunk begins, or null if this was the last
	 */
	record Renewed(int rows, String last) {

		static Renewed of(List<String> places, int rows, int most) {
			return new Renewed(rows, (places.size() < most) ? null : places.get(places.size() - 1));
		}

	}

}
