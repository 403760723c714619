package id.go.lapor.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import id.go.lapor.access.Cell.Learns;
import id.go.lapor.access.Cell.May;

/** Whether an answer is the one that the table promises. */
final class Verdict {

	private static final Map<Learns, String> WORDS = Map.of(Learns.MASKED, FiledCases.MASKED, Learns.ORIGINAL,
			FiledCases.ORIGINAL, Learns.NAME, FiledCases.NAME);

	private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

	/** Let in, and refused for what was said: our bodies say nothing that is right. */
	private static final Set<Integer> CONTENT = Set.of(400, 409, 413, 415, 422);

	/** How the engine says that a task is no task of the asker's agency. */
	private static final Pattern NO_TENANT = Pattern
		.compile("belongs to no authenticated tenant|Cannot get form for task");

	/**
	 * The lifecycle, which is of no agency, names what it called; its id opens nothing.
	 */
	private static final Pattern CALLED = Pattern.compile("\"calledProcessInstanceId\":\"[^\"]*\"");

	private Verdict() {
	}

	/** What is wrong with the answer; empty if nothing is. */
	static List<String> on(Question question, HttpResponse<String> answer, FiledCase filed) {
		var wrong = new ArrayList<String>();
		var cell = question.cell();
		if (cell.may() == May.NO && !isRefusal(question, answer, filed)) {
			wrong.add("is not refused: " + said(answer));
		}
		if (cell.may() == May.YES && !isLetIn(question, answer)) {
			wrong.add("is not let in: " + said(answer));
		}
		if (cell.may() == May.ENGINE && answer.statusCode() == 401) {
			wrong.add("is not known: " + said(answer));
		}
		wrong.addAll(learnt(question, answer.body()));
		if (cell.may() != May.YES) {
			wrong.addAll(agencysSecrets(question, answer, filed));
		}
		return wrong;
	}

	/**
	 * What is wrong with the answer to an address in disguise that is closed by itself.
	 */
	static List<String> onDisguise(Disguise disguise, HttpResponse<String> answer) {
		var wrong = new ArrayList<String>();
		if (WORDS.values().stream().anyMatch(answer.body()::contains)) {
			wrong.add("learns words of the case");
		}
		boolean harmless = disguise.method().equals("OPTIONS") || disguise.path().equals("/");
		if ((answer.statusCode() < 300 && !harmless) || answer.statusCode() >= 500) {
			wrong.add(said(answer));
		}
		return wrong;
	}

	private static List<String> learnt(Question question, String body) {
		var wrong = new ArrayList<String>();
		WORDS.forEach((what, word) -> {
			boolean learns = question.cell().learns().contains(what);
			if (body.contains(word) && !learns) {
				wrong.add("learns what it must not: " + what);
			}
			if (!body.contains(word) && learns && question.route().method().equals("GET")) {
				wrong.add("does not learn what it may: " + what);
			}
		});
		return wrong;
	}

	/**
	 * Ids of an agency's task, which are nobody else's; and the number of its case, which
	 * the national offices know and who asked for it by its number.
	 */
	private static List<String> agencysSecrets(Question question, HttpResponse<String> answer, FiledCase filed) {
		var asker = question.asker();
		if (asker.isOfTheAgency() || asker == Asker.ADMINISTRATOR || answer.statusCode() >= 300) {
			return List.of();
		}
		var task = filed.task();
		var number = filed.number().value();
		var body = CALLED.matcher(answer.body()).replaceAll("");
		boolean told = asker.isOfAnotherAgency() && body.contains(number)
				&& !answer.request().uri().getPath().contains(number);
		told |= task != null && (body.contains(task.getId()) || body.contains(task.getProcessInstanceId()));
		return told ? List.of("learns of an agency's task: " + said(answer)) : List.of();
	}

	private static boolean isRefusal(Question question, HttpResponse<String> answer, FiledCase filed) {
		boolean byTenant = Bodies.isEngine(question.route()) && answer.statusCode() >= 400
				&& NO_TENANT.matcher(answer.body()).find();
		if (REFUSALS.contains(answer.statusCode()) || byTenant) {
			return true;
		}
		var next = next(answer);
		if (next.matches("(http://[^/]+)?/masuk(\\?.*)?")) {
			return true;
		}
		return question.rule().name().startsWith("receipt")
				&& (next.endsWith("/laporan/" + filed.number()) || answer.body().contains("name=\"kode\""));
	}

	private static boolean isLetIn(Question question, HttpResponse<String> answer) {
		int status = answer.statusCode();
		if (next(answer).contains("/masuk") && !question.route().pattern().matches("/masuk(/kode|/sandi)?|/keluar")) {
			return false;
		}
		boolean invented = question.route().pattern().contains("*") && status == 404;
		return status < 400 || invented || (question.route().changes() && CONTENT.contains(status));
	}

	private static String next(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	static String said(HttpResponse<String> answer) {
		var body = answer.body().replaceAll("\\s+", " ");
		return answer.statusCode() + " " + next(answer) + " " + body.substring(0, Math.min(120, body.length()));
	}

}
