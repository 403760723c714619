package id.go.lapor.access;

import java.util.Map;

/** Puts what there really is into the braces of an address. */
class Filling {

	static final String NOTHING = "tiada";

	private final Map<String, String> ids;

	/**
	 * @param ids what stands for {@code {id}} in the engine's interface, by the name
	 * before it
	 */
	Filling(Map<String, String> ids) {
		this.ids = ids;
	}

	static boolean namesACase(Route route) {
		return route.pattern().matches(".*/(task|process-instance|execution)/\\{id\\}.*");
	}

	String path(Route route, FiledCase filed) {
		var path = route.pattern().replaceAll("\\{(name|engine|processEngineName)\\}", "default");
		if (filed.task() != null) {
			path = path.replace("{taskId}", filed.task().getId())
				.replace("/task/{id}", "/task/" + filed.task().getId())
				.replace("/process-instance/{id}", "/process-instance/" + filed.task().getProcessInstanceId())
				.replace("/execution/{id}", "/execution/" + filed.task().getExecutionId());
		}
		for (var id : this.ids.entrySet()) {
			path = path.replace("/" + id.getKey() + "/{id}", "/" + id.getKey() + "/" + id.getValue());
		}
		return path.replace("/health/**", "/health/liveness")
			.replaceAll("\\{(number|caseNumber)\\}", filed.number().value())
			.replace("{position}", "1")
			.replace("{region}", "32.12")
			.replace("{field}", "answer")
			.replace("{appName}", "tasklist")
			.replace("{varId}", "agencyCode")
			.replace("{key}", "complaint-response")
			.replace("{deed}", "tanggapan")
			.replaceAll("\\{[^}]+\\}", NOTHING)
			.replaceAll("/\\*\\*$", "/" + NOTHING)
			.replace("*", NOTHING);
	}

}
