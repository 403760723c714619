package id.go.lapor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser for a test: Chromium named by {@code LAPOR_CHROMIUM} or
 * {@code CHROMIUM}, else where distributions put it, else what Playwright has downloaded.
 * Where there is none the test is skipped and says so. It is opened once in a program and
 * serves every class of tests, whose windows are closed when the class is done.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {

	private static final Path SHOTS = Path.of("target", "screenshots");

	private static final double PATIENCE = 20_000;

	private Browser browser;

	@Override
	public void beforeAll(ExtensionContext test) {
		var shared = test.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class));
		this.browser = shared.getOrComputeIfAbsent(Open.class, (key) -> open(), Open.class).browser();
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
	}

	@Override
	public void afterAll(ExtensionContext test) {
		if (this.browser != null) {
			List.copyOf(this.browser.contexts()).forEach(BrowserContext::close);
		}
	}

	private static Open open() {
		var installed = installed();
		var environment = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
				: Map.<String, String>of();
		try {
			var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
			var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
			installed.ifPresent(options::setExecutablePath);
			return new Open(playwright, playwright.chromium().launch(options));
		}
		catch (PlaywrightException ex) {
			System.err
				.println("SKIPPED, NO BROWSER: install Chromium or name it in LAPOR_CHROMIUM. " + ex.getMessage());
			Assumptions.abort("no browser: " + ex.getMessage());
			throw ex;
		}
	}

	/** A window of its own, with its own cookies, as an officer's desk has it. */
	public BrowserContext window() {
		return this.browser.newContext(new Browser.NewContextOptions().setLocale("id-ID")
			.setTimezoneId("Asia/Jakarta")
			.setViewportSize(1500, 1000));
	}

	/** Keeps a picture of the page to look at. */
	public static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
	}

	/**
	 * Waits until a picture is there and gives its width in pixels. Asked of the picture
	 * itself: waiting for an expression evaluates text, which the pages forbid.
	 */
	public static int width(Locator picture) {
		return ((Number) picture
			.evaluate("async (image) => { image.loading = 'eager'; await image.decode(); return image.naturalWidth; }"))
			.intValue();
	}

	public Browser browser() {
		return this.browser;
	}

	private static Optional<Path> installed() {
		return Stream
			.of(System.getenv("LAPOR_CHROMIUM"), System.getenv("CHROMIUM"), "/usr/bin/chromium",
					"/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.filter((path) -> path != null && !path.isBlank())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** What is closed when the last test of the program has run. */
	private record Open(Playwright playwright, Browser browser) implements ExtensionContext.Store.CloseableResource {

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
