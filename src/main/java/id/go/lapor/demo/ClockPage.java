package id.go.lapor.demo;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.go.lapor.engine.DemoClock;
import id.go.lapor.engine.DemoClock.FiredJob;
import id.go.lapor.engine.SpokenKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demo's clock for people: the time, a step forward, and what fired on the way. */
@Controller
@RequestMapping("/demo/jam")
@PreAuthorize("hasRole('camunda-admin')")
@ConditionalOnProperty("lapor.demo.enabled")
class ClockPage {

	private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

	private final DemoClock clock;

	ClockPage(DemoClock clock) {
		this.clock = clock;
	}

	@GetMapping
	String show(Model page, Locale locale) {
		page.addAttribute("now", inWords(this.clock.now(), locale));
		return "demo/clock";
	}

	@PostMapping
	String move(@RequestParam(defaultValue = "") String advance, RedirectAttributes next, Locale locale) {
		try {
			var fired = this.clock.advance(Step.of(advance));
			next.addFlashAttribute("moved", true);
			next.addFlashAttribute("fired", fired.stream().map((job) -> Line.of(job, locale)).toList());
		}
		catch (IllegalArgumentException ex) {
			next.addFlashAttribute("bad", true);
		}
		return "redirect:/demo/jam";
	}

	static String inWords(Instant instant, Locale locale) {
		return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy HH:mm", locale).format(instant.atZone(WIB)) + " WIB";
	}

	/** One line of the table; kept in the session for one redirect. */
	record Line(String at, String process, String activity, String caseNumber, boolean done) implements Serializable {

		static Line of(FiredJob job, Locale locale) {
			return new Line(inWords(job.at(), locale), job.processName(), job.activityName(),
					SpokenKey.of(job.businessKey()), FiredJob.DONE.equals(job.outcome()));
		}

	}

}
