package id.go.lapor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.lapor.complaint.CaseNumber;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An officer at a desk of their own in a test: signs in once, opens what they may open,
 * and works on a task with the panel "Laporan" the way a person does.
 */
public final class TasklistDriver implements AutoCloseable {

	private final Page page;

	private final String house;

	private final List<String> errors = new ArrayList<>();

	private TasklistDriver(Page page, String house) {
		this.page = page;
		this.house = house;
	}

	/** Signs in on the way to an address of the house. */
	public static TasklistDriver signedIn(Chromium chromium, int port, String user, String address) {
		return signedIn(chromium.window(), port, user, address);
	}

	/** The same in a window that somebody has already looked at. */
	public static TasklistDriver signedIn(BrowserContext window, int port, String user, String address) {
		var desk = new TasklistDriver(window.newPage(), "http://localhost:" + port);
		desk.page.onConsoleMessage((message) -> {
			if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
				desk.errors.add(message.text());
			}
		});
		desk.visit(address);
		desk.page.locator("#username").fill(user);
		desk.page.locator("#password").fill("lapor");
		desk.page.locator("button[type=submit]").click();
		desk.page.waitForURL((url) -> !url.contains("/masuk"));
		return desk;
	}

	/** Signs in and stands before this task. */
	public static TasklistDriver before(Chromium chromium, int port, String user, String taskId) {
		var desk = signedIn(chromium, port, user, address(taskId));
		desk.open(taskId);
		return desk;
	}

	public void open(String taskId) {
		// a page that is still starting forgets the task that its address names
		this.page.navigate("about:blank");
		visit(address(taskId));
		assertThat(panel()).isVisible();
	}

	/** Looks for a case among the tasks of the officer's groups and takes its task. */
	public void pick(CaseNumber number, String task) {
		this.page.getByText("Tugas kelompok saya").click();
		this.page.waitForURL(Pattern.compile(".*filter=.*"));
		var search = "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"" + number + "\"}]";
		var filter = this.page.url().replaceFirst(".*filter=([^&]+).*", "$1");
		visit("/camunda/app/tasklist/default/#/?filter=" + filter + "&searchQuery="
				+ URLEncoder.encode(search, StandardCharsets.UTF_8));
		var found = this.page.locator(".tasks-list li.task");
		assertThat(found).hasCount(1);
		assertThat(found).containsText(task + " " + number.spoken());
		found.getByText(task).first().click();
		assertThat(panel().locator(".lapor-number")).hasText(number.spoken());
		assertThat(panel().locator(".lapor-complete")).isVisible();
	}

	public void visit(String address) {
		this.page.navigate(this.house + address);
	}

	/** Takes the task; one that was picked in the list is taken already. */
	public void claim() {
		var take = panel().locator(".lapor-take");
		assertThat(take.or(panel().locator(".lapor-complete"))).isVisible();
		if (take.isVisible()) {
			take.click();
		}
		assertThat(panel().locator(".lapor-complete")).isVisible();
		assertThat(panel().locator("textarea[readonly]")).hasCount(0);
	}

	/** Writes a text of the task and waits until the house has it. */
	public void write(String field, String text) {
		this.page.locator("#lapor-words-" + field).fill(text);
		assertThat(this.page.locator("#lapor-words-" + field + "-state")).containsText("Tersimpan pukul");
	}

	/** Takes a code that the panel offers into the form. */
	public void useCode(String code) {
		panel().locator(".lapor-choices button[data-code='" + code + "']").first().click();
	}

	public void choose(String label, String value) {
		var field = this.page.locator(".lapor-form .fjs-form-field-select", new Page.LocatorOptions()
			.setHas(this.page.locator("label", new Page.LocatorOptions().setHasText(label))));
		field.first().locator(".fjs-select-display, .fjs-input-group").first().click();
		this.page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(value)).first().click();
	}

	/** Looks for something by its words in a picker, with the keyboard alone. */
	public void seek(String label, String words, String name) {
		var box = picker(label);
		box.focus();
		this.page.keyboard().press("Control+A");
		this.page.keyboard().type(words);
		assertThat(this.page.getByRole(AriaRole.OPTION).first()).containsText(name);
		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");
		assertThat(box).hasValue(name);
	}

	public Locator picker(String label) {
		return panel().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
	}

	/** Writes any code, as somebody does who knows more than the picker offers. */
	public void type(String field, String value) {
		field(field).evaluate("(input, code) => { Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')"
				+ ".set.call(input, code); input.dispatchEvent(new Event('input', { bubbles: true })); "
				+ "input.dispatchEvent(new Event('blur', { bubbles: true })); }", value);
	}

	public Locator field(String field) {
		return this.page.locator("input[id$=field_" + field + "]");
	}

	/** Presses the button that completes the task; it may be refused. */
	public void complete() {
		var press = panel().locator(".lapor-complete");
		assertThat(press).not().hasAttribute("aria-disabled", "true");
		press.click();
	}

	/** Completes the task, which is not refused; another one may open. */
	public void finish() {
		var task = panel().getAttribute("data-task");
		complete();
		assertThat(this.page.locator(".lapor-panel[data-task='" + task + "']")).hasCount(0);
	}

	public Locator panel() {
		return this.page.locator(".lapor-panel");
	}

	/** The sentence in which the house refused. */
	public Locator refusal() {
		return this.page.locator(".page-notifications .notifications");
	}

	public Page page() {
		return this.page;
	}

	/** What the browser's console complained about, refused requests aside. */
	public List<String> errors() {
		return this.errors;
	}

	@Override
	public void close() {
		this.page.context().close();
	}

	private static String address(String taskId) {
		return "/camunda/app/tasklist/default/#/?task=" + taskId;
	}

}
