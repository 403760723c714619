package id.go.lapor.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import id.go.lapor.complaint.WrittenLine;
import id.go.lapor.complaint.WrittenLines;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything somebody can do who rules the database and has no key: each kind once, its
 * rows and values drawn at random.
 */
enum Tampering {

	EDIT_ENTRY {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var entry = any(house.entries(database), random);
			var column = any(List.of("happened_at", "actor", "role", "agency_code", "deed", "detail", "digest",
					"key_id", "previous_hash", "hash"), random);
			return update(database, "audit_entry", column, change(column, random), "case_number = ? and seq_no = ?",
					entry.caseNumber(), entry.sequence());
		}
	},

	/** Back to what is worse than another value: none. */
	EMPTY_COLUMN {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var column = any(List.of("detail", "digest"), random);
			var entry = any(house.entries(database)
				.stream()
				.filter((each) -> (column.equals("detail") ? each.detail() : each.digest()) != null)
				.toList(), random);
			return update(database, "audit_entry", column, null, "case_number = ? and seq_no = ?", entry.caseNumber(),
					entry.sequence());
		}
	},

	DELETE_ENTRY {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			return delete(database, any(house.entries(database), random));
		}
	},

	DELETE_FIRST {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			return delete(database,
					any(house.entries(database).stream().filter((each) -> each.sequence() == 1).toList(), random));
		}
	},

	DELETE_LAST {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(house.cases(), random);
			var chain = house.chain(database, number);
			return delete(database, chain.get(chain.size() - 1));
		}
	},

	DELETE_CHAIN {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(house.cases(), random);
			database.sql("delete from audit_entry where case_number = ?").param(number).update();
			if (random.nextBoolean()) {
				database.sql("delete from audit_head where case_number = ?").param(number).update();
			}
			return number;
		}
	},

	/** Of a case that no checkpoint covers yet. */
	DELETE_YOUNG_CHAIN {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(house.cases().subList(house.cases().size() - 2, house.cases().size()), random);
			database.sql("delete from audit_entry where case_number = ?").param(number).update();
			database.sql("delete from audit_head where case_number = ?").param(number).update();
			return number;
		}
	},

	/** Only its own row still says that there was a case. */
	DELETE_YOUNG_CHAIN_AND_LINES {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(house.cases().subList(house.cases().size() - 2, house.cases().size()), random);
			database.sql("delete from audit_entry where case_number = ?").param(number).update();
			database.sql("delete from audit_head where case_number = ?").param(number).update();
			database.sql("delete from timeline_entry where case_number = ?").param(number).update();
			return number;
		}
	},

	/** Nothing is left but what a checkpoint saw. */
	DELETE_CASE_AND_CHAIN {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(house.cases().subList(0, house.cases().size() - 2), random);
			database.sql("delete from audit_entry where case_number = ?").param(number).update();
			database.sql("delete from audit_head where case_number = ?").param(number).update();
			database.sql("delete from timeline_entry where case_number = ?").param(number).update();
			database.sql("delete from complaint where case_number = ?").param(number).update();
			return number;
		}
	},

	SWAP_ENTRIES {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var chain = house.longChain(database, random);
			var one = any(chain, random);
			var other = any(chain.stream().filter((each) -> each.sequence() != one.sequence()).toList(), random);
			renumber(database, one, 9_999);
			renumber(database, other, one.sequence());
			renumber(database, one.as(one.caseNumber(), 9_999), other.sequence());
			return one + " and " + other;
		}
	},

	RENUMBER {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var entry = any(house.entries(database), random);
			int place = random.nextBoolean() ? -random.nextInt(50) : 1_000 + random.nextInt(50);
			renumber(database, entry, place);
			return entry + " to " + place;
		}
	},

	/** Closes the gap that a deleted entry leaves. */
	DELETE_AND_CLOSE_THE_GAP {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var chain = house.longChain(database, random);
			var gone = any(chain.subList(0, chain.size() - 1), random);
			delete(database, gone);
			chain.subList(gone.sequence(), chain.size())
				.forEach((each) -> renumber(database, each, each.sequence() - 1));
			var last = chain.get(chain.size() - 1);
			return update(database, "audit_head", "entries", last.sequence() - 1, "case_number = ?", gone.caseNumber());
		}
	},

	/** The head is made to fit; only its seal cannot be made. */
	TRUNCATE_WITH_HEAD {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var chain = house.longChain(database, random);
			int left = 1 + random.nextInt(chain.size() - 1);
			var last = chain.get(left - 1);
			database.sql("delete from audit_entry where case_number = ? and seq_no > ?")
				.params(last.caseNumber(), left)
				.update();
			update(database, "audit_head", "entries", left, "case_number = ?", last.caseNumber());
			return update(database, "audit_head", "last_hash", last.hash(), "case_number = ?", last.caseNumber());
		}
	},

	COPY_FROM_ANOTHER_CASE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var chain = house.longChain(database, random);
			var target = any(house.cases().stream().filter((each) -> !each.equals(chain.get(0).caseNumber())).toList(),
					random);
			int place = house.chain(database, target).size() + 1;
			insert(database, any(chain, random).as(target, place));
			return target + " " + place;
		}
	},

	MOVE_TO_ANOTHER_CASE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var entry = any(house.entries(database), random);
			var target = any(house.cases().stream().filter((each) -> !each.equals(entry.caseNumber())).toList(),
					random);
			int place = house.chain(database, target).size() + 1;
			renumber(database, entry, 9_999);
			return database
				.sql("update audit_entry set case_number = ?, seq_no = ? where case_number = ? and seq_no = 9999")
				.params(target, place, entry.caseNumber())
				.update() + " row to " + target + " " + place;
		}
	},

	REPLACE_BY_ENTRY_OF_ANOTHER_CASE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var entry = any(house.entries(database), random);
			var other = any(house.entries(database)
				.stream()
				.filter((each) -> !each.caseNumber().equals(entry.caseNumber()))
				.toList(), random);
			delete(database, entry);
			insert(database, other.as(entry.caseNumber(), entry.sequence()));
			return entry + " by " + other;
		}
	},

	INSERT_FORGED {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var chain = house.longChain(database, random);
			var last = chain.get(chain.size() - 1);
			var forged = new Entry(last.caseNumber(), last.sequence() + 1, last.at(), "petugas.lain", "OFFICER", null,
					"READ_ORIGINAL", null, null, last.keyId(), last.hash(), hash(random));
			insert(database, forged);
			if (random.nextBoolean()) {
				update(database, "audit_head", "entries", forged.sequence(), "case_number = ?", last.caseNumber());
				update(database, "audit_head", "last_hash", forged.hash(), "case_number = ?", last.caseNumber());
			}
			return forged.toString();
		}
	},

	/** A head of the house's own seal, and the entries behind it removed. */
	RESTORE_OLDER_HEAD_AND_TRUNCATE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var older = any(house.olderHeads(), random);
			database.sql("delete from audit_entry where case_number = ? and seq_no > ?")
				.params(older.caseNumber(), older.entries())
				.update();
			return restore(database, older, random.nextBoolean());
		}
	},

	RESTORE_OLDER_HEAD {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			return restore(database, any(house.olderHeads(), random), random.nextBoolean());
		}
	},

	EDIT_HEAD {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var column = any(List.of("entries", "last_hash", "key_id", "mac"), random);
			var value = column.equals("entries") ? (Object) (100 + random.nextInt(100)) : change(column, random);
			return update(database, "audit_head", column, value, "case_number = ?", any(house.cases(), random));
		}
	},

	DELETE_HEAD {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(house.cases(), random);
			database.sql("delete from audit_head where case_number = ?").param(number).update();
			return number;
		}
	},

	/** So that the next checkpoint would pass it by. */
	PRETEND_COVERED {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(
					database.sql("select case_number from audit_head where settled = false").query(String.class).list(),
					random);
			return update(database, "audit_head", "settled", true, "case_number = ?", number);
		}
	},

	EDIT_LINE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var line = any(house.lines(database), random);
			var column = any(List.of("happened_at", "event", "role", "visibility", "agency_code", "detail", "words"),
					random);
			var value = switch (column) {
				case "event" -> (Object) "WITHDRAWN";
				case "visibility" -> "PUBLIC";
				case "words" -> "Tidak pernah dikatakan.";
				default -> change(column, random);
			};
			return update(database, "timeline_entry", column, value, "id = ?", line.id());
		}
	},

	/** What an erasure does, without one. */
	EMPTY_WORDS {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var line = any(house.lines(database).stream().filter((each) -> each.words() != null).toList(), random);
			return update(database, "timeline_entry", "words", null, "id = ?", line.id());
		}
	},

	DELETE_LINE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var line = any(house.lines(database), random);
			database.sql("delete from timeline_entry where id = ?").param(line.id()).update();
			return line.toString();
		}
	},

	/** What the retention does, before its time. */
	DELETE_CASE_AND_LINES {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var number = any(house.cases(), random);
			database.sql("delete from timeline_entry where case_number = ?").param(number).update();
			database.sql("delete from complaint where case_number = ?").param(number).update();
			return number;
		}
	},

	INSERT_LINE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var line = any(house.lines(database), random);
			database
				.sql("insert into timeline_entry (case_number, happened_at, event, role, visibility, agency_code, "
						+ "detail, words) values (?, ?, 'ANSWERED', 'OFFICER', 'PUBLIC', 'kemensos', 'RESOLVED', ?)")
				.params(line.caseNumber(), Rows.utc(line.happenedAt()), "Sudah selesai.")
				.update();
			return line.toString();
		}
	},

	/** The same words twice. */
	COPY_LINE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var line = any(house.lines(database), random);
			database.sql("insert into timeline_entry (case_number, happened_at, event, role, visibility, agency_code, "
					+ "detail, words) select case_number, happened_at, event, role, visibility, agency_code, detail, "
					+ "words from timeline_entry where id = ?")
				.param(line.id())
				.update();
			return line.toString();
		}
	},

	SWAP_LINES {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var one = any(house.lines(database)
				.stream()
				.filter((each) -> house.lines(database)
					.stream()
					.filter((other) -> other.caseNumber().equals(each.caseNumber()))
					.count() > 1)
				.toList(), random);
			var other = any(house.lines(database)
				.stream()
				.filter((each) -> each.caseNumber().equals(one.caseNumber()) && each.id() != one.id())
				.toList(), random);
			place(database, one.id(), -1);
			place(database, other.id(), one.id());
			place(database, -1, other.id());
			return one + " and " + other;
		}
	},

	MOVE_LINE_TO_ANOTHER_CASE {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var line = any(house.lines(database), random);
			var target = any(house.cases().stream().filter((each) -> !each.equals(line.caseNumber())).toList(), random);
			return update(database, "timeline_entry", "case_number", target, "id = ?", line.id());
		}
	},

	/** Words that were taken back stand there again. */
	BRING_WORDS_BACK {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var line = any(house.lines(database)
				.stream()
				.filter((each) -> "REPORTER".equals(each.role()) && each.words() == null)
				.toList(), random);
			return update(database, "timeline_entry", "words", "Balasan pelapor.", "id = ?", line.id());
		}
	},

	EDIT_CHECKPOINT {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var column = any(List.of("taken_at", "leaves", "leaves_digest", "key_id", "previous_hash", "hash"), random);
			int round = random.nextInt(house.rounds());
			var value = column.equals("leaves") ? (Object) 77 : change(column, random);
			return update(database, "audit_checkpoint", column, value, "round_no = ?", round);
		}
	},

	DELETE_CHECKPOINT {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			int round = random.nextInt(house.rounds());
			database.sql("delete from audit_checkpoint where round_no = ?").param(round).update();
			if (random.nextBoolean()) {
				database.sql("delete from audit_leaf where round_no = ?").param(round).update();
			}
			return "checkpoint " + round;
		}
	},

	EDIT_LEAF {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var leaf = any(house.leaves(database), random);
			var column = any(List.of("round_no", "case_number", "entries", "last_hash"), random);
			var value = switch (column) {
				case "round_no" -> (Object) (100 + random.nextInt(9));
				case "entries" -> leaf.entries() + 1 + random.nextInt(3);
				case "case_number" -> "0000000000";
				default -> hash(random);
			};
			return update(database, "audit_leaf", column, value, "round_no = ? and case_number = ?", leaf.round(),
					leaf.caseNumber());
		}
	},

	DELETE_LEAF {
		@Override
		String apply(JdbcClient database, House house, Random random) {
			var leaf = any(house.leaves(database), random);
			database.sql("delete from audit_leaf where round_no = ? and case_number = ?")
				.params(leaf.round(), leaf.caseNumber())
				.update();
			return leaf.toString();
		}
	};

	/**
	 * Does it.
	 * @return what exactly, for whoever reads that it was not found
	 */
	abstract String apply(JdbcClient database, House house, Random random);

	private static void place(JdbcClient database, long from, long to) {
		database.sql("update timeline_entry set id = ? where id = ?").params(to, from).update();
	}

	private static String delete(JdbcClient database, Entry entry) {
		database.sql("delete from audit_entry where case_number = ? and seq_no = ?")
			.params(entry.caseNumber(), entry.sequence())
			.update();
		return entry.toString();
	}

	private static void renumber(JdbcClient database, Entry entry, int place) {
		database.sql("update audit_entry set seq_no = ? where case_number = ? and seq_no = ?")
			.params(place, entry.caseNumber(), entry.sequence())
			.update();
	}

	private static void insert(JdbcClient database, Entry entry) {
		database.sql("insert into audit_entry (" + Rows.ENTRY + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(Rows.of(entry))
			.update();
	}

	private static String restore(JdbcClient database, Head older, boolean settled) {
		database.sql(
				"update audit_head set entries = ?, last_hash = ?, key_id = ?, mac = ?, settled = ? where case_number = ?")
			.params(older.entries(), older.lastHash(), older.keyId(), older.mac(), settled, older.caseNumber())
			.update();
		return older.toString();
	}

	private static String update(JdbcClient database, String table, String column, Object value, String where,
			Object... key) {
		var parameters = new ArrayList<>();
		parameters.add(value);
		parameters.addAll(List.of(key));
		int rows = database.sql("update " + table + " set " + column + " = ? where " + where)
			.params(parameters)
			.update();
		if (rows != 1) {
			throw new AssertionError("Nothing was tampered with: " + table + " " + List.of(key));
		}
		return table + "." + column + " = " + value + " of " + List.of(key);
	}

	private static Object change(String column, Random random) {
		return switch (column) {
			case "happened_at", "taken_at" ->
				Rows.utc(Instant.parse("2025-01-01T00:00:00Z").plusSeconds(random.nextInt(1_000_000)));
			case "actor" -> "petugas." + random.nextInt(1_000);
			case "role" -> "HEAD";
			case "deed" -> "EXPORTED";
			case "agency_code" -> "pemda-" + random.nextInt(100);
			case "detail" -> "WITHDRAWN_" + random.nextInt(100);
			case "key_id" -> "0123456789abcdef";
			default -> hash(random);
		};
	}

	private static String hash(Random random) {
		return random.ints(64, 0, 16).mapToObj(Integer::toHexString).collect(Collectors.joining());
	}

	private static <T> T any(List<T> those, Random random) {
		return those.get(random.nextInt(those.size()));
	}

	/**
	 * What there is to tamper with.
	 *
	 * @param cases numbers, all with a chain; the last two younger than any checkpoint
	 * @param olderHeads genuine heads that a later checkpoint has overtaken
	 * @param rounds how many checkpoints
	 */
	record House(List<String> cases, List<Head> olderHeads, int rounds) {

		List<Entry> entries(JdbcClient database) {
			return database.sql("select " + Rows.ENTRY + " from audit_entry order by case_number, seq_no")
				.query(Rows::entry)
				.list();
		}

		List<Entry> chain(JdbcClient database, String number) {
			return entries(database).stream().filter((each) -> each.caseNumber().equals(number)).toList();
		}

		List<Entry> longChain(JdbcClient database, Random random) {
			Map<String, List<Entry>> chains = entries(database).stream()
				.collect(Collectors.groupingBy(Entry::caseNumber));
			return any(
					this.cases.stream().map(chains::get).filter((chain) -> chain != null && chain.size() > 2).toList(),
					random);
		}

		/** Those that nobody can lawfully have touched since, of cases that are there. */
		List<WrittenLine> lines(JdbcClient database) {
			return new WrittenLines(database).after(null, 100_000);
		}

		List<Leaf> leaves(JdbcClient database) {
			return database.sql("select " + Rows.LEAF + " from audit_leaf order by round_no, case_number")
				.query(Rows::leaf)
				.list();
		}

	}

}
