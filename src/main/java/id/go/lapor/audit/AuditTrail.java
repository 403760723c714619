package id.go.lapor.audit;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where it is written down who learned something of a case, and asked who did. Changes
 * write themselves, see {@link ChangeWitness}.
 */
@Component
public class AuditTrail {

	private static final Logger log = LoggerFactory.getLogger(AuditTrail.class);

	/** Readers shown of one case. */
	private static final int MOST_READERS = 20;

	/** So often somebody may have been faster before we wait in line. */
	private static final int ATTEMPTS = 5;

	private static final String READS = Deed.reads()
		.stream()
		.map((deed) -> "'" + deed + "'")
		.collect(Collectors.joining(", "));

	private final Chains chains;

	private final Seals seals;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final AuditProperties properties;

	private final Clock clock;

	AuditTrail(Chains chains, Seals seals, JdbcClient database, PlatformTransactionManager transactions,
			AuditProperties properties, Clock clock) {
		this.chains = chains;
		this.seals = seals;
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Writes that somebody is about to read a case, in a short transaction of its own,
	 * before the answer is given. The same look again within some minutes adds nothing.
	 * @throws ReadNotWritten if it could not be written; then nothing may be shown
	 * @throws IllegalStateException within a transaction: it would hold a second
	 * connection, and could wait for a head that the first one locked. Call it when the
	 * reading transaction has ended, or use {@link #record}
	 */
	public void witness(CaseNumber number, Actor actor, Set<Deed> deeds) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A look is written in a transaction of its own");
		}
		try {
			this.transaction.executeWithoutResult((status) -> write(number.value(), actor, deeds));
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("A look at {} could not be written and was refused: {}", number, ex.getMessage());
			throw new ReadNotWritten(ex);
		}
	}

	/**
	 * Writes it in the caller's transaction, every time: for what happens together with
	 * it or not at all, such as revealing a field. Holds the chain of the case until that
	 * transaction ends, so keep it short.
	 * @param detail a code: the field, the file's id, the digest of a reason; or null
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(CaseNumber number, Actor actor, Deed deed, String detail) {
		this.chains.append(number.value(), List.of(new Note(actor, deed, detail, null)));
	}

	/** Which officers looked at a case, the last first. */
	@Transactional(readOnly = true)
	public List<Reading> readers(CaseNumber number) {
		return this.database
			.sql("select actor, role, agency_code, max(happened_at) from audit_entry where case_number = ? and deed in ("
					+ READS
					+ ") and role <> 'REPORTER' group by actor, role, agency_code order by max(happened_at) desc, actor "
					+ "fetch first " + MOST_READERS + " rows only")
			.param(number.value())
			.query((row, index) -> new Reading(row.getString(1), ActorRole.valueOf(row.getString(2)), row.getString(3),
					Rows.instant(row, 4)))
			.list();
	}

	private void write(String number, Actor actor, Set<Deed> deeds) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			var look = new Look();
			lookUp(number, actor, look);
			var news = EnumSet.copyOf(deeds);
			news.removeAll(look.written);
			if (news.isEmpty()) {
				return;
			}
			var notes = news.stream().map((deed) -> new Note(actor, deed, null, null)).toList();
			if (look.head == null || !this.seals.isGenuine(look.head)) {
				break;
			}
			if (this.chains.appendTo(look.head, notes)) {
				return;
			}
		}
		this.chains.append(number, deeds.stream().sorted().map((deed) -> new Note(actor, deed, null, null)).toList());
	}

	/** The head, and what this person's entries of the last minutes say already. */
	private void lookUp(String number, Actor actor, Look look) {
		var since = this.clock.instant().minus(this.properties.repeat());
		this.database.sql(
				"select h.case_number, h.entries, h.last_hash, h.key_id, h.mac, h.settled, e.deed, e.role, e.agency_code "
						+ "from audit_head h left join audit_entry e on e.case_number = h.case_number and e.actor = ? "
						+ "and e.happened_at > ? and e.happened_at <= ? and e.deed in (" + READS
						+ ") where h.case_number = ?")
			.params(actor.account(), Rows.utc(since), Rows.utc(this.clock.instant()), number)
			.query((row) -> {
				look.head = Rows.head(row, 0);
				if (row.getString(7) != null && actor.role().name().equals(row.getString(8))
						&& Objects.equals(actor.agencyCode(), row.getString(9))) {
					look.written.add(Deed.valueOf(row.getString(7)));
				}
			});
	}

	/** What is known before anything is written. */
	private static final class Look {

		private Head head;

		private final Set<Deed> written = new HashSet<>();

	}

}
