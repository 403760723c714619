package id.go.lapor.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.engine.OfficeLedger;
import id.go.lapor.engine.OfficerDirectory;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two accounts that one administrator makes for one evening are no two officers. */
@LaporTest
@Tag("postgres")
class IdentityOfficersTests {

	private static final Duration THREE_DAYS = Duration.ofDays(3);

	private final String account = "pelindung-" + UUID.randomUUID();

	@Autowired
	IdentityService people;

	@Autowired
	OfficerDirectory officers;

	@Autowired
	OfficeLedger offices;

	@Autowired
	JdbcClient jdbc;

	@Test
	void anOfficeCountsOnceItWasHeldForAWhile() {
		var account = made();
		var given = this.offices.givenAt(account, "identity-officer").orElseThrow();

		assertThatThrownBy(() -> at(given.plus(THREE_DAYS).minusSeconds(1)).require(account))
			.isInstanceOf(CaseRefusal.class)
			.hasMessageContaining("72 jam");
		assertThatCode(() -> at(given.plus(THREE_DAYS)).require(account)).doesNotThrowAnyException();
		assertThatThrownBy(() -> at(given.plus(THREE_DAYS)).require("petugas.kemensos"))
			.isInstanceOf(CaseRefusal.class);
	}

	@Test
	void theLedgerKeepsWhoeverWasMadeAndRemoved() {
		var account = made();
		this.people.setAuthentication("admin", List.of("camunda-admin"));
		try {
			this.people.deleteMembership(account, "identity-officer");
			this.people.deleteUser(account);
		}
		finally {
			this.people.clearAuthentication();
		}

		assertThat(this.jdbc.sql("select given, changed_by from office_change where account = ? order by id")
			.param(account)
			.query((row, number) -> row.getBoolean("given") + " " + row.getString("changed_by"))
			.list()).containsExactly("true null", "false admin");
	}

	/** Other tests of this house count its officers. */
	@AfterEach
	void theyLeaveAgain() {
		this.people.deleteUser(this.account);
	}

	private String made() {
		var user = this.people.newUser(this.account);
		user.setPassword("Sembilan-Belas-Kata-7");
		this.people.saveUser(user);
		this.people.createMembership(this.account, "identity-officer");
		return this.account;
	}

	private IdentityOfficers at(Instant now) {
		return new IdentityOfficers(this.officers, this.offices, THREE_DAYS, Clock.fixed(now, ZoneOffset.UTC));
	}

}
