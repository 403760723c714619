package id.go.lapor.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes entries at the end of a chain: three statements, however long it is. Every case
 * has a head of its own and nothing else is locked, so cases never wait for each other.
 * <p>
 * A chain that is found damaged is not healed: the entry that says so is sealed into it
 * and stands there for the verification to find, while people go on working.
 */
@Component
class Chains {

	private final JdbcTemplate jdbc;

	private final JdbcClient database;

	private final Seals seals;

	private final Clock clock;

	Chains(JdbcTemplate jdbc, Seals seals, Clock clock) {
		this.jdbc = jdbc;
		this.database = JdbcClient.create(jdbc);
		this.seals = seals;
		this.clock = clock;
	}

	/** Begins a chain, in the transaction that made its case. */
	void begin(String caseNumber, List<Note> notes) {
		extend(caseNumber, 0, Seals.BEGINNING, notes);
	}

	/** Waits for the head, then writes, in the caller's transaction. */
	void append(String caseNumber, List<Note> notes) {
		var head = this.database.sql("select " + Rows.HEAD + " from audit_head where case_number = ? for update")
			.param(caseNumber)
			.query(Rows::head)
			.optional();
		if (head.isPresent() && this.seals.isGenuine(head.get())) {
			extend(caseNumber, head.get().entries(), head.get().lastHash(), notes);
		}
		else {
			repair(caseNumber, head, notes);
		}
	}

	/**
	 * Writes if nobody was faster since this head was read; for readers, who hold no lock
	 * on the case and need not wait for one.
	 * @return whether it was written
	 */
	boolean appendTo(Head head, List<Note> notes) {
		var entries = seal(head.caseNumber(), head.entries(), head.lastHash(), notes);
		if (!move(entries, head)) {
			return false;
		}
		insert(entries);
		return true;
	}

	private void extend(String caseNumber, int length, String last, List<Note> notes) {
		var entries = seal(caseNumber, length, last, notes);
		insert(entries);
		if (length == 0) {
			insertHead(entries);
		}
		else if (!move(entries, new Head(caseNumber, length, last, null, null, false))) {
			throw new ConcurrencyFailureException("The head of " + caseNumber + " moved under its lock");
		}
	}

	private void repair(String caseNumber, Optional<Head> head, List<Note> notes) {
		var tail = this.database
			.sql("select " + Rows.ENTRY + " from audit_entry where case_number = ? order by seq_no desc "
					+ "fetch first 1 rows only")
			.param(caseNumber)
			.query(Rows::entry)
			.optional();
		var damaged = new ArrayList<Note>();
		damaged.add(Note.damaged(head.isPresent() ? "HEAD_FORGED" : "HEAD_LOST"));
		damaged.addAll(notes);
		var entries = seal(caseNumber, tail.map(Entry::sequence).orElse(0),
				tail.map(Entry::hash).orElse(Seals.BEGINNING), damaged);
		insert(entries);
		this.database.sql("delete from audit_head where case_number = ?").param(caseNumber).update();
		insertHead(entries);
	}

	private List<Entry> seal(String caseNumber, int length, String last, List<Note> notes) {
		var at = now();
		var entries = new ArrayList<Entry>(notes.size());
		var previous = last;
		for (var note : notes) {
			var entry = this.seals.entry(caseNumber, length + entries.size() + 1, at, note, previous);
			entries.add(entry);
			previous = entry.hash();
		}
		return entries;
	}

	private void insert(List<Entry> entries) {
		this.jdbc.batchUpdate(
				"insert into audit_entry (" + Rows.ENTRY + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				entries.stream().map(Rows::of).toList());
	}

	private void insertHead(List<Entry> entries) {
		var head = head(entries);
		this.database.sql("insert into audit_head (" + Rows.HEAD + ") values (?, ?, ?, ?, ?, ?)")
			.params(head.caseNumber(), head.entries(), head.lastHash(), head.keyId(), head.mac(), false)
			.update();
	}

	private boolean move(List<Entry> entries, Head from) {
		var head = head(entries);
		return this.database
			.sql("update audit_head set entries = ?, last_hash = ?, key_id = ?, mac = ?, settled = false "
					+ "where case_number = ? and entries = ? and last_hash = ?")
			.params(head.entries(), head.lastHash(), head.keyId(), head.mac(), from.caseNumber(), from.entries(),
					from.lastHash())
			.update() == 1;
	}

	private Head head(List<Entry> entries) {
		var last = entries.get(entries.size() - 1);
		return this.seals.head(last.caseNumber(), last.sequence(), last.hash());
	}

	/** What the database keeps of an instant. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
