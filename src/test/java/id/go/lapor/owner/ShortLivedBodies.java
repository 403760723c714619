package id.go.lapor.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bodies of this test's own that open and close, some with units, some whose head
 * approves. They stand beside the shipped directory as rows of an administrator.
 */
@Component
class ShortLivedBodies {

	private static final int BODIES = 12;

	private final JdbcClient jdbc;

	ShortLivedBodies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<String> codes() {
		return IntStream.range(0, BODIES).mapToObj((number) -> "badan-uji-" + number).toList();
	}

	/** The bodies, and the units of every second one. */
	List<String> codesWithUnits() {
		var codes = new ArrayList<String>();
		codes().forEach((body) -> {
			codes.add(body);
			codes.addAll(units(body));
		});
		return codes;
	}

	void open() {
		if (this.jdbc.sql("select count(*) from agency where code like 'badan-uji-%'").query(Long.class).single() > 0) {
			this.jdbc.sql("update agency set active = true where code like 'badan-uji-%'").update();
			changed();
			return;
		}
		codes().forEach((body) -> {
			boolean approves = body.hashCode() % 3 == 0;
			put(body, null, "MINISTRY", approves);
			units(body).forEach((unit) -> put(unit, body, "UNIT", approves));
		});
		changed();
	}

	/** Closes or opens one of them, or one of their units. */
	void turn(String code) {
		this.jdbc.sql("update agency set active = not active where code = ?").param(code).update();
		changed();
	}

	/** So that no other test meets them. */
	void close() {
		this.jdbc.sql("update agency set active = false where code like 'badan-uji-%'").update();
		changed();
	}

	private static List<String> units(String body) {
		boolean withUnits = Integer.parseInt(body.substring("badan-uji-".length())) % 2 == 0;
		return withUnits ? List.of(body + "-satu", body + "-dua") : List.of();
	}

	private void put(String code, String parent, String level, boolean approves) {
		this.jdbc.sql("""
				insert into agency (code, parent_code, agency_level, function_code, region_code, name, name_en,
				search_words, zone, approval_required, to_review, active, origin)
				values (?, ?, ?, null, null, ?, null, '', 'Asia/Jakarta', ?, false, true, 'ADMINISTRATOR')""")
			.params(code, parent, level, "Badan Uji Coba " + code.substring("badan-uji-".length()), approves)
			.update();
	}

	private void changed() {
		this.jdbc.sql("update agency_directory_state set stamp = ?").param(UUID.randomUUID().toString()).update();
	}

}
