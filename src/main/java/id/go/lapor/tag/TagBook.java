package id.go.lapor.tag;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the tags. */
@Component
class TagBook {

	private final JdbcClient jdbc;

	TagBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Tagged> of(Collection<CaseNumber> numbers) {
		return numbers.isEmpty() ? List.of()
				: this.jdbc
					.sql("select case_number, owner, word from case_tag where case_number in (:numbers)"
							+ " order by case_number, word, owner")
					.param("numbers", numbers.stream().map(CaseNumber::value).toList())
					.query((row, place) -> new Tagged(CaseNumber.of(row.getString(1)),
							new Tag(row.getString(2), row.getString(3))))
					.list();
	}

	void add(CaseNumber number, Tag tag, String account, Instant now) {
		this.jdbc.sql("insert into case_tag (case_number, owner, word, account, tagged_at) values (?, ?, ?, ?, ?)")
			.params(number.value(), tag.owner(), tag.word(), account, Timestamp.from(now))
			.update();
	}

	boolean remove(CaseNumber number, Tag tag) {
		return this.jdbc.sql("delete from case_tag where case_number = ? and owner = ? and word = ?")
			.params(number.value(), tag.owner(), tag.word())
			.update() == 1;
	}

	void removeAll(CaseNumber number) {
		this.jdbc.sql("delete from case_tag where case_number = ?").param(number.value()).update();
	}

	/**
	 * The words of the last taggings, the last first: the cost does not grow with the
	 * cases.
	 */
	List<String> words(Collection<String> owners, int most) {
		return owners.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select word from (select word, tagged_at from case_tag where owner in (:owners)
						order by tagged_at desc fetch first 500 rows only) last_ones
						group by word order by max(tagged_at) desc, word fetch first %d rows only""".formatted(most))
					.param("owners", owners)
					.query(String.class)
					.list();
	}

	/** A tag of a case. */
	record Tagged(CaseNumber caseNumber, Tag tag) {
	}

}
