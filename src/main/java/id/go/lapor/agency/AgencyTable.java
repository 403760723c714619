package id.go.lapor.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agencies as they stand in the database. */
@Component
class AgencyTable {

	private final JdbcClient jdbc;

	AgencyTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AgencyRow> rows() {
		return this.jdbc.sql("select * from agency order by code").query((row, number) -> row(row)).list();
	}

	/** The rows with what bodies say of themselves: as the house goes by them. */
	List<AgencyRow> standing() {
		var approvals = new HashMap<String, Boolean>();
		this.jdbc.sql("select agency_code, required from agency_approval")
			.query((row, number) -> approvals.put(row.getString(1), row.getBoolean(2)))
			.list();
		return rows().stream()
			.map((row) -> Optional.ofNullable(approvals.get(row.agency().code())).map(row::approving).orElse(row))
			.toList();
	}

	/** Whether the head approves this agency's answers, by the body's own word. */
	void approve(String agency, boolean required) {
		int changed = this.jdbc.sql("update agency_approval set required = ? where agency_code = ?")
			.params(required, agency)
			.update();
		if (changed == 0) {
			this.jdbc.sql("insert into agency_approval (agency_code, required) values (?, ?)")
				.params(agency, required)
				.update();
		}
	}

	/** Writes a row, whether it was there or not; its parent has to be there. */
	void put(AgencyRow row) {
		var agency = row.agency();
		int changed = this.jdbc.sql("""
				update agency set parent_code = ?, agency_level = ?, function_code = ?, region_code = ?, name = ?,
				name_en = ?, search_words = ?, zone = ?, approval_required = ?, to_review = ?, active = ?, origin = ?,
				valid_from = ?, valid_until = ?
				where code = ?""").params(values(row)).param(agency.code()).update();
		if (changed == 0) {
			this.jdbc.sql("""
					insert into agency (parent_code, agency_level, function_code, region_code, name, name_en,
					search_words, zone, approval_required, to_review, active, origin, valid_from, valid_until, code)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(values(row))
				.param(agency.code())
				.update();
		}
	}

	private static Object[] values(AgencyRow row) {
		var agency = row.agency();
		return new Object[] { agency.parentCode(), agency.level().name(), agency.function(), agency.regionCode(),
				agency.name(), agency.nameEn(), row.searchWords(), agency.zone().getId(), agency.approvalRequired(),
				row.toReview(), row.active(), row.origin().name(), row.validity().from(), row.validity().until() };
	}

	private static AgencyRow row(ResultSet row) throws SQLException {
		var agency = new Agency(row.getString("code"), row.getString("name"), row.getString("name_en"),
				row.getString("parent_code"), AgencyLevel.valueOf(row.getString("agency_level")),
				row.getString("function_code"), row.getString("region_code"), ZoneId.of(row.getString("zone")),
				row.getBoolean("approval_required"));
		return new AgencyRow(agency, row.getString("search_words"), row.getBoolean("to_review"),
				row.getBoolean("active"), new Validity(row.getObject("valid_from", LocalDate.class),
						row.getObject("valid_until", LocalDate.class)),
				Origin.valueOf(row.getString("origin")));
	}

}
