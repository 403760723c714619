package id.go.lapor.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Knocks at addresses as everybody, about every kind of case, and tells where an answer
 * is not the one that the table promises. First all who are refused, and then compares
 * every row of the house; then those who are let in.
 */
class Matrix {

	/** So many addresses are tried between two looks at the rows. */
	private static final int AT_ONCE = 60;

	private final AccessTable table;

	private final FiledCases cases;

	private final Knocking knocking;

	private final JdbcTemplate database;

	Matrix(AccessTable table, FiledCases cases, Knocking knocking, JdbcTemplate database) {
		this.table = table;
		this.cases = cases;
		this.knocking = knocking;
		this.database = database;
	}

	/** Where the house differs from the table. */
	List<String> differences(Collection<Route> routes) {
		var listed = routes.stream().filter((route) -> this.table.rule(route).isPresent()).toList();
		var differences = new ArrayList<String>();
		for (int from = 0; from < listed.size(); from += AT_ONCE) {
			differences.addAll(refused(listed.subList(from, Math.min(from + AT_ONCE, listed.size()))));
		}
		differences.addAll(ask(questions(listed).stream().filter((question) -> !question.isTried()).toList()));
		return differences;
	}

	private List<String> refused(List<Route> routes) {
		var before = Ledger.of(this.database);
		var differences = ask(questions(routes).stream().filter(Question::isTried).toList());
		var changed = Ledger.of(this.database).changedSince(before);
		if (!changed.isEmpty()) {
			differences.add("Somebody who is refused changed rows of " + changed + " by one of " + routes);
		}
		return differences;
	}

	List<Question> questions(Collection<Route> routes) {
		var questions = new ArrayList<Question>();
		for (var route : routes) {
			var rule = this.table.rule(route).orElseThrow();
			for (var asker : askers(route)) {
				for (var kind : kinds(route, rule)) {
					questions.add(new Question(route, rule, asker, kind, rule.cell(asker, kind)));
				}
			}
		}
		return questions;
	}

	/**
	 * At the engine's own addresses the door asks for the office alone, so one of each
	 * stands for all; and at the interface of Camunda Modeler, which is closed but for
	 * seven addresses, the few who could be let in by mistake.
	 */
	private static Collection<Asker> askers(Route route) {
		if (route.pattern().startsWith("/engine-rest")) {
			return EnumSet.of(Asker.NOBODY, Asker.VERIFIER, Asker.OWN_OFFICER, Asker.ANALYST, Asker.ADMINISTRATOR);
		}
		if (Bodies.isEngine(route) && !Filling.namesACase(route)) {
			return EnumSet.of(Asker.NOBODY, Asker.REPORTER, Asker.VERIFIER, Asker.ARBITER, Asker.PANRB,
					Asker.OWN_OFFICER, Asker.OWN_COORDINATOR, Asker.OWN_HEAD, Asker.IDENTITY_OFFICER, Asker.ANALYST,
					Asker.ADMINISTRATOR);
		}
		return EnumSet.allOf(Asker.class);
	}

	/** The engine's lists name no case; there one kind of case stands for all. */
	private static Collection<CaseKind> kinds(Route route, AccessRule rule) {
		boolean all = rule.isAboutACase() && !route.pattern().startsWith("/engine-rest")
				&& (!Bodies.isEngine(route) || Filling.namesACase(route));
		return all ? EnumSet.allOf(CaseKind.class) : EnumSet.of(CaseKind.SECRET);
	}

	private List<String> ask(List<Question> questions) {
		var pool = Executors.newFixedThreadPool(4);
		try {
			var tellings = questions.stream()
				.collect(Collectors.groupingBy(Question::asker))
				.values()
				.stream()
				.map((ofOne) -> pool.submit(() -> ofOne.stream().flatMap((each) -> ask(each).stream()).toList()))
				.toList();
			var differences = new ArrayList<String>();
			for (var telling : tellings) {
				differences.addAll(telling.get());
			}
			return differences;
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			pool.shutdown();
		}
	}

	private List<String> ask(Question question) {
		if (question.rule().stage() == Stage.MERGED && !question.isTried()) {
			synchronized (this) {
				this.cases.mergeAnew(question.kind());
				return verdict(question);
			}
		}
		return verdict(question);
	}

	private List<String> verdict(Question question) {
		var filed = this.cases.get(question.rule().stage(), question.kind());
		return Verdict.on(question, this.knocking.ask(question), filed)
			.stream()
			.map((what) -> question + " " + what)
			.toList();
	}

}
