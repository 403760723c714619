package id.go.lapor;

import java.nio.file.Path;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page as it was looked at: a picture of it is kept, nothing runs over its edge, and
 * axe finds nothing. Our pages hold no frames, so axe reads them in one go.
 */
public final class SoundPage {

	private static final Path SHOTS = Path.of("target", "screenshots");

	private SoundPage() {
	}

	/** Looks at all of it. */
	public static void look(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setAnimations(ScreenshotAnimations.DISABLED)
			.setPath(SHOTS.resolve(name + ".png")));
		assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
			.as("nothing runs over the edge of " + name)
			.isLessThanOrEqualTo(page.viewportSize().width);
		requireNothing(new AxeBuilder(page), name);
	}

	/** Looks at a part of a page that is not ours. */
	public static void lookAt(Page page, String part) {
		requireNothing(new AxeBuilder(page).include(part), part);
	}

	private static void requireNothing(AxeBuilder axe, String name) {
		assertThat(axe.setLegacyMode(true).analyze().getViolations()).as(name)
			.extracting((rule) -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
			.isEmpty();
	}

}
