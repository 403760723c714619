package id.go.lapor.engine.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Tasklist asks of the engine, and no more: the lists and pages it shows, and five
 * things one may do with a task. Not on the list, therefore refused: variables, jobs,
 * incidents, executions, statistics, deployments, attachments (for which the engine
 * checks neither rights nor tenants), new comments, BPMN errors and escalations, resolve
 * and delegate, changed identity links, new tasks, starts.
 */
final class DoorList {

	private static final Pattern ENGINE = Pattern.compile("/camunda/api/engine/engine(?:/[^/]+(?<rest>/.*)?)?");

	private static final Pattern WORK = Pattern
		.compile("/task/(?<task>[^/]+)/(?<deed>claim|unclaim|complete|submit-form|assignee)");

	/** What is asked for by a body or by parameters alike. */
	private static final List<Pattern> LISTS = List.of(Pattern.compile("/task(/count)?"),
			Pattern.compile("/filter/[^/]+/(list|count|singleResult)"), Pattern.compile("/variable-instance(/count)?"),
			Pattern.compile("/history/(task|process-instance|activity-instance)(/count)?"),
			Pattern.compile("/identity/password-policy"));

	private static final List<Pattern> PAGES = List.of(Pattern.compile(""), Pattern.compile("/filter(/[^/]+)?"),
			Pattern.compile("/task/[^/]+(/(form|form-variables|deployed-form|rendered-form|identity-links|comment))?"),
			Pattern.compile("/process-definition(/count|/[^/]+/xml|/(?!statistics$)[^/]+)?"),
			Pattern.compile("/history/user-operation(/count)?"), Pattern.compile("/authorization/check"),
			Pattern.compile("/identity/groups"), Pattern.compile("/user(/count|/[^/]+/profile)?"),
			Pattern.compile("/version"));

	/**
	 * What would take a running case, its model or its history away, or put an older
	 * model in the place of the newest.
	 */
	private static final Map<String, Pattern> BURIALS = Map.of("DELETE",
			Pattern.compile("/(process-instance|process-definition|deployment|history)(/.*)?"), "POST",
			Pattern
				.compile("(/history)?/(process-instance|decision-instance|batch)/delete.*|/deployment/[^/]+/redeploy"),
			"PUT", Pattern.compile("/(process-instance|process-definition|job-definition|job)(/.*)?/suspended"));

	private static final Pattern OWN_ACCOUNT = Pattern.compile("/user/(?<user>[^/]+)/(profile|credentials)");

	private DoorList() {
	}

	/**
	 * The part of the address after the engine's name, if it is the engine's interface.
	 */
	static Optional<String> path(String address) {
		var matcher = ENGINE.matcher(address);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		var rest = matcher.group("rest");
		return Optional.of((rest != null) ? rest.replaceFirst("/$", "") : "");
	}

	/** What the user wants to do with which task, if it is work on a task. */
	static Optional<Matcher> work(String method, String path) {
		return Optional.of(WORK.matcher(path)).filter((match) -> "POST".equals(method) && match.matches());
	}

	/**
	 * Whether a case would go on without its process, its clocks or its past, or by a
	 * model that was left behind. Nobody does that, not even an administrator: cases end
	 * by their models, and go by retention.
	 */
	static boolean buries(String method, String path) {
		var burial = BURIALS.get(method);
		return burial != null && burial.matcher(path).matches();
	}

	static boolean isOpen(String method, String path, String user) {
		return switch (method) {
			case "GET", "HEAD", "OPTIONS" -> isOneOf(LISTS, path) || isOneOf(PAGES, path);
			case "POST" -> isOneOf(LISTS, path);
			case "PUT" -> isOwnAccount(path, user);
			default -> false;
		};
	}

	private static boolean isOneOf(List<Pattern> list, String path) {
		return list.stream().anyMatch((pattern) -> pattern.matcher(path).matches());
	}

	private static boolean isOwnAccount(String path, String user) {
		var matcher = OWN_ACCOUNT.matcher(path);
		return matcher.matches() && matcher.group("user").equals(user);
	}

}
