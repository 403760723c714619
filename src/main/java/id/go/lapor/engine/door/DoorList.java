package id.go.lapor.engine.door;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Tasklist asks of the engine, and no more: reading, listing, and five things one
 * may do with a task. Not on the list, therefore refused: variables, comments,
 * attachments, BPMN errors and escalations, resolve and delegate, identity links, new
 * tasks, starts.
 */
final class DoorList {

	private static final Pattern ENGINE = Pattern.compile("/camunda/api/engine/engine(?:/[^/]+(?<rest>/.*)?)?");

	private static final Pattern WORK = Pattern
		.compile("/task/(?<task>[^/]+)/(?<deed>claim|unclaim|complete|submit-form|assignee)");

	private static final List<Pattern> LISTS = List.of(Pattern.compile("/task(/count)?"),
			Pattern.compile("/filter/[^/]+/(list|count|singleResult)"), Pattern.compile("/variable-instance(/count)?"),
			Pattern.compile("/history/(task|process-instance|activity-instance)(/count)?"),
			Pattern.compile("/process-definition/[^/]+/localized"), Pattern.compile("/identity/password-policy"));

	/** The engine checks neither rights nor tenants for them; ours are kept elsewhere. */
	private static final Pattern ATTACHMENTS = Pattern.compile("/task/[^/]+/attachment(/.*)?");

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

	static boolean isOpen(String method, String path, String user) {
		return switch (method) {
			case "GET", "HEAD", "OPTIONS" -> !ATTACHMENTS.matcher(path).matches();
			case "POST" -> LISTS.stream().anyMatch((list) -> list.matcher(path).matches());
			case "PUT" -> isOwnAccount(path, user);
			default -> false;
		};
	}

	private static boolean isOwnAccount(String path, String user) {
		var matcher = OWN_ACCOUNT.matcher(path);
		return matcher.matches() && matcher.group("user").equals(user);
	}

}
