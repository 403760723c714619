package id.go.lapor.engine;

import java.util.List;

import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@LaporTest
class ForgedQueryGuardTests {

	@Autowired
	TaskService tasks;

	@Autowired
	FilterService filters;

	@Autowired
	IdentityService identity;

	@Test
	void refusesExpressionsInsideAnOrPart() {
		var forged = this.tasks.createTaskQuery().or().taskAssigneeExpression("${''.getClass()}").endOr();
		assertThatThrownBy(forged::list).isInstanceOf(AuthorizationException.class).hasMessageContaining("ekspresi");
		assertThatThrownBy(forged::count).isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(forged::singleResult).isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(() -> forged.listPage(0, 1)).isInstanceOf(AuthorizationException.class);
	}

	@Test
	void refusesThemWhereTheyExtendAFilter() {
		var filter = this.filters.createTaskFilterQuery().filterName("Tugas saya").singleResult().getId();
		var forged = this.tasks.createTaskQuery().or().taskOwnerExpression("${''.getClass()}").endOr();
		assertThatThrownBy(() -> this.filters.list(filter, forged)).isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(() -> this.filters.count(filter, forged)).isInstanceOf(AuthorizationException.class);
	}

	@Test
	void letsPlainQueriesAndStoredFiltersPass() {
		var filter = this.filters.createTaskFilterQuery().filterName("Tugas kelompok saya").list().get(0).getId();
		this.identity.setAuthentication("verifikator", List.of("verifier"));
		try {
			assertThatCode(() -> this.filters.list(filter)).doesNotThrowAnyException();
		}
		finally {
			this.identity.clearAuthentication();
		}
		assertThat(this.tasks.createTaskQuery().or().taskAssignee("nobody").taskOwner("nobody").endOr().count())
			.isZero();
	}

}
