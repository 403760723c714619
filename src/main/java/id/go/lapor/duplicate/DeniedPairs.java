package id.go.lapor.duplicate;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers, for both reports, that an officer said they are no duplicates. */
@Component
class DeniedPairs implements CaseRemoval {

	private final JdbcClient jdbc;

	private final Clock clock;

	DeniedPairs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Said a second time it changes nothing: who said it first stands. */
	void deny(CaseNumber one, CaseNumber other, String account) {
		boolean inOrder = one.value().compareTo(other.value()) < 0;
		if (of(one).contains(other.value())) {
			return;
		}
		this.jdbc.sql("insert into duplicate_denied (first_case, second_case, account, denied_at) values (?, ?, ?, ?)")
			.params((inOrder ? one : other).value(), (inOrder ? other : one).value(), account,
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	Set<String> of(CaseNumber number) {
		return this.jdbc
			.sql("select second_case from duplicate_denied where first_case = ?"
					+ " union select first_case from duplicate_denied where second_case = ?")
			.params(number.value(), number.value())
			.query(String.class)
			.stream()
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void remove(CaseNumber number) {
		this.jdbc.sql("delete from duplicate_denied where first_case = ? or second_case = ?")
			.params(number.value(), number.value())
			.update();
	}

}
