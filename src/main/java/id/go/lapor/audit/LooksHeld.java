package id.go.lapor.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.HeldData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at the case, for its reporter: in which office and for which agency, never
 * which person, because the office answers for it. Copies that somebody took with the
 * receipt are among them, so that a reporter sees what somebody else did with it. Of the
 * data protection officers nothing is told here: an opened identity is told by the room
 * that opens it, when it may be.
 */
@Component
class LooksHeld implements HeldData {

	/** The newest. */
	private static final int MOST = 500;

	private static final String READS = Deed.reads()
		.stream()
		.map((deed) -> "'" + deed + "'")
		.collect(Collectors.joining(", "));

	private final JdbcClient database;

	LooksHeld(JdbcClient database) {
		this.database = database;
	}

	@Override
	public String name() {
		return "looks";
	}

	@Override
	@Transactional(readOnly = true)
	public List<Map<String, Object>> of(CaseNumber number) {
		return this.database
			.sql("select happened_at, role, agency_code, deed from audit_entry where case_number = ? and deed in ("
					+ READS + ") and role <> 'IDENTITY_OFFICER' order by seq_no desc fetch first " + MOST
					+ " rows only")
			.param(number.value())
			.query((row, index) -> {
				Map<String, Object> look = new LinkedHashMap<>();
				look.put("at", Rows.instant(row, 1));
				look.put("office", row.getString(2));
				look.put("agency", row.getString(3));
				look.put("deed", row.getString(4));
				return look;
			})
			.list();
	}

}
