package id.go.lapor.duplicate;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.privacy.Pseudonyms;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many people say that a public case is theirs too. It is no vote and proves nothing:
 * whoever wants to count twice can; but nobody is counted twice by pressing twice, and
 * nobody is remembered.
 */
@Component
public class Supporters implements CaseRemoval {

	private static final String PURPOSE = "supporter";

	private final JdbcClient jdbc;

	private final Pseudonyms pseudonyms;

	private final PublicBook book;

	Supporters(JdbcClient jdbc, Pseudonyms pseudonyms, PublicBook book) {
		this.jdbc = jdbc;
		this.pseudonyms = pseudonyms;
		this.book = book;
	}

	/**
	 * Counts a supporter once.
	 * @param device a random word that one browser keeps
	 * @return whether there is such a public case; a hidden one and none are the same
	 */
	public boolean add(CaseNumber number, String device) {
		if (!this.book.holds(number)) {
			return false;
		}
		try {
			this.jdbc.sql("insert into duplicate_supporter (case_number, mark) values (?, ?)")
				.params(number.value(), this.pseudonyms.of(PURPOSE, number.value() + ' ' + device))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// the same browser pressed again
		}
		return true;
	}

	public long of(CaseNumber number) {
		return this.jdbc.sql("select count(*) from duplicate_supporter where case_number = ?")
			.param(number.value())
			.query(Long.class)
			.single();
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc.sql("delete from duplicate_supporter where case_number = ?").param(number.value()).update();
	}

}
