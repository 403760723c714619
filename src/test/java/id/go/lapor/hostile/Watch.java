package id.go.lapor.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import org.springframework.core.io.ClassPathResource;

/**
 * Sees a text come alive in a browser's window: a script that runs, a dialog, a request
 * that leaves the house, something that the content security policy had to stop, markup
 * made of typed words, an expression that was evaluated.
 */
public final class Watch {

	/** What 1787*1913 is, however a page writes it. */
	private static final Pattern EVALUATED = Pattern
		.compile("(?<![0-9A-Za-z-])3[.,\\s]?418[.,\\s]?531(?![0-9A-Za-z-])");

	private static final String INVENTORY = script();

	/**
	 * AngularJS asks once, in each of Camunda's web apps, whether it may evaluate text.
	 * It may not, and that question is no text of anybody's; what comes after it is.
	 */
	private static final String VIOLATIONS = """
			let asked = !location.pathname.startsWith('/camunda/app/');
			addEventListener('securitypolicyviolation', (event) => {
			  if (!asked && event.blockedURI === 'eval') {
			    asked = true;
			    return;
			  }
			  console.error('Content Security Policy stopped', event.violatedDirective, event.blockedURI, event.sample);
			});""";

	private final List<String> found = new CopyOnWriteArrayList<>();

	private final BrowserContext window;

	private final String house;

	private volatile String where = "";

	public Watch(BrowserContext window, String house) {
		this.window = window;
		this.house = house;
		window.exposeBinding("ran", (source, arguments) -> {
			report("a script ran");
			return null;
		});
		window.addInitScript(VIOLATIONS);
		window.onRequest((request) -> {
			if (leaves(request.url())) {
				report("a request left the house: " + request.url());
			}
		});
		window.onPage(this::over);
		window.pages().forEach(this::over);
	}

	private void over(Page page) {
		page.onDialog((dialog) -> {
			if ("beforeunload".equals(dialog.type())) {
				dialog.accept();
				return;
			}
			report("a dialog: " + dialog.message());
			dialog.dismiss();
		});
		page.onConsoleMessage((message) -> {
			var text = message.text();
			if (text.contains("Content Security Policy") || text.contains("$parse") || text.contains("$interpolate")
					|| text.contains("$sce") || text.contains("$compile")) {
				report("the console: " + text);
			}
		});
		page.onWebSocket((socket) -> report("a socket: " + socket.url()));
		page.onDownload((download) -> download.cancel());
	}

	/** What came alive so far, each with the page that it came alive on. */
	public List<String> found() {
		return List.copyOf(this.found);
	}

	void at(String page) {
		this.where = page;
	}

	/** Looks over the page that is open, frames and shadows included; gives its words. */
	public String look(Page page, String name) {
		this.where = name;
		var seen = inventory(page);
		if (seen.isEmpty()) {
			left(name);
			return "";
		}
		((List<?>) seen.get("alive")).forEach((alive) -> report("markup: " + alive));
		var text = String.valueOf(seen.get("text"));
		if (EVALUATED.matcher(text).find()) {
			report("an expression was evaluated");
		}
		return text;
	}

	/** Nothing of the house leads its reader elsewhere unasked. */
	void left(String name) {
		this.where = name;
		report("the page left by itself");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> inventory(Page page) {
		try {
			return (Map<String, Object>) page.evaluate(INVENTORY);
		}
		catch (PlaywrightException ex) {
			// what was asked of a page that is gone
			return Map.of();
		}
	}

	private void report(String what) {
		var line = this.where + ": " + ((what.length() > 400) ? what.substring(0, 400) : what);
		if (!this.found.contains(line)) {
			this.found.add(line);
		}
	}

	private boolean leaves(String address) {
		boolean inside = address.equals(this.house) || address.startsWith(this.house + "/");
		return !inside && !address.startsWith("about:") && !address.startsWith("data:image/")
				&& !address.startsWith("data:font/") && !address.startsWith("data:application/font");
	}

	Page newPage() {
		var page = this.window.newPage();
		page.setDefaultTimeout(20_000);
		return page;
	}

	/** Closes the window, whatever its pages say. */
	public void close() {
		try {
			this.window.close();
		}
		catch (PlaywrightException ex) {
			// it is gone already
		}
	}

	private static String script() {
		try {
			return new ClassPathResource("hostile/inventory.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
