package id.go.lapor.engine.opening;

import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** No demo account survives into production. */
@LaporTest
class FirstPeopleTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Test
	void refusesProductionOnADatabaseThatADemoRanOn() {
		assertThatThrownBy(() -> people("production").ensure()).isInstanceOf(DemoAccountsRemain.class)
			.hasMessageContaining("verifikator")
			.hasMessageContaining("Remove them");
	}

	@Test
	void asksNobodyOutsideProduction() {
		assertThatCode(() -> people("postgres").ensure()).doesNotThrowAnyException();
	}

	private FirstPeople people(String profile) {
		var environment = new MockEnvironment();
		environment.setActiveProfiles(profile);
		return new FirstPeople(this.accounts, this.identity, false, "", "", "", environment);
	}

}
