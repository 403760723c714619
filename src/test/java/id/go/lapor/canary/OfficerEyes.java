package id.go.lapor.canary;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;

import static id.go.lapor.engine.door.Browser.engine;

/** Reads all that one account can reach about a case and around it. */
final class OfficerEyes {

	private static final List<String> LISTS = List.of("/task", "/task?sortBy=created&sortOrder=desc",
			"/variable-instance", "/process-instance", "/execution", "/job", "/incident", "/event-subscription",
			"/history/task", "/history/process-instance", "/history/activity-instance", "/history/variable-instance",
			"/history/detail", "/history/incident", "/history/job-log", "/history/user-operation", "/deployment",
			"/process-definition", "/user", "/group", "/tenant");

	private final Browser browser;

	private final String user;

	OfficerEyes(int port, String user) {
		this.user = user;
		this.browser = Browser.of(port, user);
		this.browser.get("/api/desk/agencies?q=");
	}

	/** What the engine lists to the account, of all cases. */
	List<Sink> lists(Set<Canary> allowed) {
		return LISTS.stream().map((path) -> page(engine(path), allowed)).toList();
	}

	/** What search shows to the account, of all cases. */
	List<Sink> searches(Set<Canary> allowed) {
		return List.of("/petugas/cari?q=&urut=terbaru", "/petugas/cari?q=kartu+bantuan", "/petugas/cari?q=kart*&hal=2")
			.stream()
			.map((path) -> page(path, allowed))
			.toList();
	}

	/** What the account reads about a case, headers included. */
	List<Sink> read(CaseNumber number, List<String> tasks, Set<Canary> allowed) {
		var sinks = new ArrayList<Sink>();
		for (var task : tasks) {
			sinks.add(page("/api/desk/tasks/" + task, allowed));
			sinks.add(page(engine("/task/" + task), allowed));
			sinks.add(page(engine("/task/" + task + "/variables"), allowed));
			sinks.add(page(engine("/task/" + task + "/form-variables"), allowed));
		}
		sinks.add(page("/petugas/laporan/" + number, allowed));
		for (int file = 1; file <= 3; file++) {
			sinks.add(page("/petugas/laporan/" + number + "/lampiran/" + file, allowed));
		}
		sinks.add(page("/petugas/identitas", allowed));
		sinks.add(page("/petugas/mutu-usulan", allowed));
		sinks.add(page("/petugas/mutu-usulan/unduh", allowed));
		sinks.add(page("/demo/pesan", allowed));
		sinks.add(page("/actuator", allowed));
		sinks.add(page("/actuator/health", allowed));
		sinks.add(page("/v3/api-docs", allowed));
		return sinks;
	}

	private Sink page(String path, Set<Canary> allowed) {
		HttpResponse<String> answer = path.startsWith("/petugas") ? this.browser.page(path) : this.browser.get(path);
		return Sink.of(this.user + " reads " + path, answer.headers().map() + "\n" + answer.body()).allowing(allowed);
	}

}
