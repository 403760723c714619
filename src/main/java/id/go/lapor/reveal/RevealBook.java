package id.go.lapor.reveal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.privacy.IdentityErased;
import id.go.lapor.privacy.MaskedField;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which officer opened which place beside which task, and until when: places and kinds,
 * never a number. Goes with the original it points into.
 */
@Component
class RevealBook implements CaseRemoval {

	private final JdbcClient jdbc;

	RevealBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(RevealWish wish, MaskedField field, Instant now, Instant until) {
		this.jdbc.sql("""
				insert into opened_number
					(case_number, field, kind, officer, agency_code, task, opened_at, open_until)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(wish.number().value(), field.id(), field.kind(), wish.officer().account(),
					wish.officer().agencyCode(), wish.task(), write(now), write(until))
			.update();
	}

	/** Places that are open to this officer beside this task now, and until when. */
	Map<String, Instant> open(CaseNumber number, String officer, String task, Instant now) {
		var open = new HashMap<String, Instant>();
		this.jdbc.sql("""
				select field, max(open_until) from opened_number
				where case_number = ? and officer = ? and task = ? and open_until > ? group by field""")
			.params(number.value(), officer, task, write(now))
			.query((row) -> {
				open.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
			});
		return open;
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc.sql("delete from opened_number where case_number = ?").param(number.value()).update();
	}

	@EventListener
	void forget(IdentityErased erased) {
		remove(erased.caseNumber());
	}

	private static OffsetDateTime write(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
