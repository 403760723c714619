package id.go.lapor.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import id.go.lapor.Chromium;
import id.go.lapor.TasklistDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.hostile.Doors.Written;
import org.camunda.bpm.engine.task.Task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The windows of everybody who reads: each officer's with Tasklist and the officers'
 * pages, the reporter's, and one of nobody. Each is watched.
 */
final class Windows implements Journeys.Readers, AutoCloseable {

	private static final String BESIDE = ", beside";

	private final Chromium chromium;

	private final int port;

	private final String house;

	private final Ledger ledger;

	private final Map<String, TasklistDriver> desks = new HashMap<>();

	private final Map<String, Page> besides = new HashMap<>();

	private final List<Watch> watches = new ArrayList<>();

	private final Map<String, Watch> watchOf = new HashMap<>();

	private final Map<String, Integer> opened = new TreeMap<>();

	private final Set<String> forms = new HashSet<>();

	private final BrowserContext reporters;

	private final Page reporter;

	private final Page everybody;

	Windows(Chromium chromium, int port, Ledger ledger) {
		this.chromium = chromium;
		this.port = port;
		this.house = "http://localhost:" + port;
		this.ledger = ledger;
		this.reporters = chromium.window();
		this.reporter = watched("reporter", this.reporters).newPage();
		this.everybody = watched("everybody", chromium.window()).newPage();
		this.reporter.navigate(this.house + "/lapor");
	}

	@Override
	public void task(String officer, Task task) {
		var page = desk(officer).page();
		if (!shows(page, task) && !shows(page, task) && !shows(page, task)) {
			Chromium.picture(page, "hostile-" + officer);
			throw new AssertionError(officer + " does not see " + task.getName() + " but "
					+ page.locator(".lapor-number").allInnerTexts());
		}
		if (this.forms.add(officer + task.getTaskDefinitionKey())) {
			page.locator(".lapor-form form").first().waitFor();
		}
		page.evaluate("document.querySelectorAll('.lapor-panel details').forEach((one) => one.open = true)");
		look(officer, page, "Tasklist " + task.getTaskDefinitionKey());
	}

	/** A page that is still starting forgets the task that its address names. */
	private static boolean shows(Page page, Task task) {
		page.evaluate("(id) => { location.hash = '#/?task=' + id; }", task.getId());
		try {
			page.waitForFunction(
					"(number) => { const seen = document.querySelector('.lapor-number'); "
							+ "return seen && seen.textContent.replace(/\\D/g, '') === number "
							+ "&& document.querySelector('.lapor-form h4'); }",
					number(task), new Page.WaitForFunctionOptions().setTimeout(5_000));
			return true;
		}
		catch (PlaywrightException ex) {
			page.evaluate("() => { location.hash = '#/'; }");
			return false;
		}
	}

	@Override
	public void officer(String officer, CaseNumber number) {
		page(officer, "/petugas/laporan/" + number);
	}

	@Override
	public void page(String officer, String address) {
		var page = beside(officer, address);
		page.navigate(this.house + address);
		page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)");
		look(officer + BESIDE, page, address.replaceAll("\\d{10}", "N"));
	}

	/** A window without Tasklist, which takes its time. */
	private Page beside(String officer, String address) {
		var page = this.besides.computeIfAbsent(officer, (name) -> {
			var window = this.chromium.window();
			watched(name + BESIDE, window).at(address + " as " + name);
			return TasklistDriver.signedIn(window, this.port, name, "/petugas/identitas").page();
		});
		this.watchOf.get(officer + BESIDE).at(address + " as " + officer);
		return page;
	}

	@Override
	public void reporter(Written report) {
		own(report, List.of("", "/data"));
	}

	@Override
	public void data(Written report) {
		own(report, List.of("/data"));
	}

	private void own(Written report, List<String> pages) {
		var address = "/laporan/" + report.number();
		this.watchOf.get("reporter").at(address + " of its reporter");
		this.reporters.request()
			.post(this.house + address + "/buka",
					RequestOptions.create()
						.setHeader("X-LAPOR-CSRF", csrf())
						.setForm(FormData.create().set("kode", report.receipt()))
						.setMaxRedirects(0));
		for (var page : pages) {
			this.reporter.navigate(this.house + address + page);
			this.reporter.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)");
			look("reporter", this.reporter, "/laporan/N" + page);
		}
		var copy = this.reporters.request().get(this.house + address + "/data/unduh");
		this.ledger.read("the reporter's copy", copy.text());
		if (!copy.headers().getOrDefault("content-type", "").startsWith("application/json")
				|| !"nosniff".equals(copy.headers().get("x-content-type-options"))) {
			throw new AssertionError("A browser may guess what the copy is: " + copy.headers());
		}
	}

	@Override
	public void everybody(CaseNumber number) {
		this.everybody.navigate(this.house + "/laporan/" + number);
		look("everybody", this.everybody, "/laporan/N");
	}

	/** A page of one of the engine's web apps, once it stands still. */
	void app(String officer, String address) {
		var page = beside(officer, address);
		page.navigate("about:blank");
		page.navigate(this.house + address);
		page.waitForLoadState(LoadState.NETWORKIDLE);
		look(officer + BESIDE, page, address.replaceFirst(".*/app/", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"));
	}

	TasklistDriver desk(String officer) {
		return this.desks.computeIfAbsent(officer, (name) -> {
			var window = this.chromium.window();
			watched(name, window).at("Tasklist as " + name);
			var desk = TasklistDriver.signedIn(window, this.port, name, "/camunda/app/tasklist/default/");
			assertThat(desk.page().getByText("Tugas kelompok saya").first()).isVisible();
			desk.page().setDefaultTimeout(15_000);
			return desk;
		});
	}

	/**
	 * Looks over a page that somebody has open, and takes down whose words stand there.
	 */
	void look(String who, Page page, String name) {
		var words = this.watchOf.get(who).look(page, name + " as " + who);
		this.opened.merge(name + " as " + who, 1, Integer::sum);
		this.ledger.read(name + " as " + who, words);
	}

	/** Everything that came alive in any window. */
	List<String> found() {
		return this.watches.stream().flatMap((watch) -> watch.found().stream()).distinct().toList();
	}

	/** How often each page was looked over, by reader. */
	Map<String, Integer> opened() {
		return this.opened;
	}

	Watch watched(String who, BrowserContext window) {
		var watch = new Watch(window, this.house);
		this.watches.add(watch);
		this.watchOf.put(who, watch);
		return watch;
	}

	static Locator notification(Page page) {
		return page.locator(".page-notifications .notifications");
	}

	@Override
	public void close() {
		this.watches.forEach(Watch::close);
	}

	private String csrf() {
		return this.reporters.cookies()
			.stream()
			.filter((cookie) -> cookie.name.equals("LAPOR-CSRF"))
			.map((cookie) -> cookie.value)
			.findFirst()
			.orElseThrow();
	}

	private static String number(Task task) {
		return task.getName().replaceAll("\\D", "");
	}

}
