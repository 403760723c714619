package id.go.lapor.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files a case has. Neither a name nor anybody's identity has a column. */
@Component
class FileRows {

	private final JdbcClient database;

	FileRows(JdbcClient database) {
		this.database = database;
	}

	/** How many places of the case were ever taken. */
	int places(String caseNumber) {
		return this.database.sql("select coalesce(max(position), 0) from attachment where case_number = ?")
			.param(caseNumber)
			.query(Integer.class)
			.single();
	}

	void add(String caseNumber, int position, WaitingFile file, String address, ActorRole by, String agency, Instant at,
			String part, Visibility visibility, Reach reach) {
		this.database
			.sql("insert into attachment (case_number, position, kind, type, size_bytes, width, height, "
					+ "content_hash, added_by, agency_code, added_at, part, visibility, reach) "
					+ "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(caseNumber, position, file.isPhoto() ? "PHOTO" : "DOCUMENT", file.type(), file.size(), file.width(),
					file.height(), address, by.name(), agency, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), part,
					visibility.name(), (reach != null) ? reach.name() : null)
			.update();
	}

	/** How far a file goes from now on, and whether an officer said so. */
	void reach(String caseNumber, int position, Reach reach, boolean decided) {
		this.database.sql("update attachment set reach = ?, decided = ? where case_number = ? and position = ?")
			.params(reach.name(), decided, caseNumber, position)
			.update();
	}

	List<CaseFile> of(String caseNumber) {
		return this.database.sql(
				"select position, type, size_bytes, width, height, added_by, added_at, part, visibility, reach, decided "
						+ "from attachment where case_number = ? order by position")
			.param(caseNumber)
			.query((row, number) -> file(row))
			.list();
	}

	Optional<String> address(String caseNumber, int position) {
		return this.database.sql("select content_hash from attachment where case_number = ? and position = ?")
			.params(caseNumber, position)
			.query(String.class)
			.optional();
	}

	/** What an agency laid beside its answer becomes a part of it. */
	void publish(String caseNumber, String agency) {
		this.database
			.sql("update attachment set visibility = 'PUBLIC' "
					+ "where case_number = ? and agency_code = ? and visibility = 'OFFICERS'")
			.params(caseNumber, agency)
			.update();
	}

	/** How many files an agency laid beside the answer that it has not given yet. */
	int waitForAnswer(String caseNumber, String agency) {
		return this.database.sql(
				"select count(*) from attachment where case_number = ? and agency_code = ? and visibility = 'OFFICERS' "
						+ "and added_by = 'OFFICER'")
			.params(caseNumber, agency)
			.query(Integer.class)
			.single();
	}

	/** Takes back what nobody but officers has seen. */
	int takeBack(String caseNumber, int position, String agency) {
		return this.database
			.sql("delete from attachment where case_number = ? and position = ? and agency_code = ? "
					+ "and visibility = 'OFFICERS'")
			.params(caseNumber, position, agency)
			.update();
	}

	/** The cases of these addresses. */
	Map<String, String> cases(List<String> addresses) {
		return this.database
			.sql("select distinct content_hash, case_number from attachment where content_hash in (:some)")
			.param("some", addresses)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	/**
	 * Files of the reporters of this case and of others that agree in all that is known
	 * without a look.
	 */
	List<Alike> alike(String caseNumber, Collection<String> others, int most) {
		return this.database
			.sql("select mine.position, theirs.case_number, theirs.position from attachment mine "
					+ "join attachment theirs on theirs.type = mine.type and theirs.size_bytes = mine.size_bytes "
					+ "and theirs.width = mine.width and theirs.height = mine.height "
					+ "where mine.case_number = :number and theirs.case_number in (:others) "
					+ "and mine.added_by = 'REPORTER' and theirs.added_by = 'REPORTER' "
					+ "order by theirs.case_number, theirs.position, mine.position fetch first " + most + " rows only")
			.param("number", caseNumber)
			.param("others", others)
			.query((row, line) -> new Alike(row.getInt(1), row.getString(2), row.getInt(3)))
			.list();
	}

	/** A file of one case and one of another that may be the same. */
	record Alike(int position, String otherCase, int otherPosition) {
	}

	private static CaseFile file(ResultSet row) throws SQLException {
		return new CaseFile(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5),
				ActorRole.valueOf(row.getString(6)), row.getObject(7, OffsetDateTime.class).toInstant(),
				row.getString(8), Visibility.valueOf(row.getString(9)),
				(row.getString(10) != null) ? Reach.valueOf(row.getString(10)) : null, row.getBoolean(11));
	}

}
