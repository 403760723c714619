package id.go.lapor.access;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.LaporTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the house, the engine and its web apps answers everybody as its rule
 * in docs/access.md says, whatever disguise it comes in and whichever site sends it.
 */
@LaporTest
@Tag("access")
class AccessBar extends BeforeTheDoors {

	@Test
	void pagesAndInterfacesAnswerAsTheirRulesSay() {
		assertThat(answered((route) -> !Bodies.isEngine(route))).isEmpty();
	}

	@Test
	void webAppsAnswerAsTheirRulesSay() {
		assertThat(answered((route) -> route.pattern().startsWith("/camunda/api"))).isEmpty();
	}

	@Test
	void modelersInterfaceAnswersAsItsRulesSay() {
		assertThat(answered((route) -> route.pattern().startsWith("/engine-rest"))).isEmpty();
	}

	/** What a page of another site makes a browser send has the cookies, and no token. */
	@Test
	void nothingChangesAtTheWishOfAnotherSite() {
		var before = Ledger.of(this.database);
		var accepted = new ArrayList<String>();
		this.routes.stream().filter(AccessBar::usesCookies).forEach((route) -> {
			var question = lastLetIn(route);
			var answer = this.knocking.askFromAnotherSite(question);
			if (answer.statusCode() != 403 && answer.statusCode() != 401) {
				accepted.add(question + " " + Verdict.said(answer));
			}
		});
		assertThat(accepted).isEmpty();
		assertThat(Ledger.of(this.database).changedSince(before)).isEmpty();
	}

	@Test
	void noDisguiseChangesTheAnswer() {
		var task = this.cases.get(Stage.AGENCY, CaseKind.SECRET).task();
		var number = this.cases.get(Stage.AGENCY, CaseKind.SECRET).number();
		var engine = "/camunda/api/engine/engine/default";
		var before = Ledger.of(this.database);
		var fooled = new ArrayList<String>();
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/petugas/laporan/" + number));
		fooled.addAll(fooled(Asker.OFFICER_OF_ANOTHER_AGENCY, "GET", "/petugas/laporan/" + number));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/petugas/identitas"));
		fooled.addAll(fooled(Asker.ADMINISTRATOR, "POST", "/petugas/identitas/" + number + "/buka"));
		fooled.addAll(fooled(Asker.OFFICER_OF_ANOTHER_AGENCY, "GET", "/api/desk/tasks/" + task.getId()));
		fooled.addAll(fooled(Asker.OWN_HEAD, "PUT", "/api/desk/tasks/" + task.getId() + "/words/answer"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "POST", "/api/desk/cases/" + number + "/block"));
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/laporan/" + number));
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/api/v1/reports/" + number));
		fooled.addAll(fooled(Asker.NOBODY, "GET", "/api/v1/reports/" + number + "/data"));
		fooled.addAll(fooled(Asker.VERIFIER, "POST", "/demo/jam"));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/actuator/env"));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/engine-rest/task/" + task.getId()));
		fooled.addAll(fooled(Asker.NOBODY, "GET", engine + "/task"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "GET", engine + "/task/" + task.getId() + "/variables"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "POST", engine + "/task/" + task.getId() + "/resolve"));
		fooled.addAll(fooled(Asker.OWN_OFFICER, "GET", engine + "/job"));
		fooled.addAll(fooled(Asker.ADMINISTRATOR, "POST", "/camunda/api/admin/setup/default/user/create"));
		fooled.addAll(fooled(Asker.VERIFIER, "GET", "/camunda/api/cockpit/plugin/base/default/incident"));
		assertThat(fooled).isEmpty();
		assertThat(Ledger.of(this.database).changedSince(before)).isEmpty();
	}

	/** Whoever may most. */
	private Question lastLetIn(Route route) {
		var questions = this.matrix.questions(List.of(route));
		var question = questions.stream()
			.filter((each) -> !each.cell().refuses())
			.reduce((one, other) -> other)
			.orElse(questions.get(questions.size() - 1));
		return new Question(route, question.rule(), question.asker(), question.kind(), Cell.parse("–"));
	}

	/** A program's interface takes a receipt or a password with each request instead. */
	private static boolean usesCookies(Route route) {
		return route.changes() && !route.method().equals(Route.ANY) && !route.pattern().startsWith("/api/v1/")
				&& !route.pattern().startsWith("/engine-rest");
	}

	private List<String> fooled(Asker asker, String method, String path) {
		return Disguise.of(method, path)
			.stream()
			.flatMap((disguise) -> Verdict.onDisguise(disguise, this.knocking.ask(asker, disguise, path))
				.stream()
				.map((what) -> asker + " " + disguise + " for " + path + ": " + what))
			.toList();
	}

}
