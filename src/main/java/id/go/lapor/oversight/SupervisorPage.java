package id.go.lapor.oversight;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.OpenCases;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.sla.AnswerWatch;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The Ombudsman's view: what was contested twice, what has no substantive answer though
 * its date has passed, and the bodies that are silent.
 */
@Controller
@RequestMapping(WatchPage.ADDRESS + "/ombudsman")
@PreAuthorize("hasRole('oversight-ombudsman')")
class SupervisorPage {

	private final OpenCases open;

	private final AnswerWatch watch;

	private final SilenceWatch silence;

	private final BodyWatch bodies;

	private final WatchedCases cases;

	SupervisorPage(OpenCases open, AnswerWatch watch, SilenceWatch silence, BodyWatch bodies, WatchedCases cases) {
		this.open = open;
		this.watch = watch;
		this.silence = silence;
		this.bodies = bodies;
		this.cases = cases;
	}

	@GetMapping
	String show(@RequestParam(name = "hal", defaultValue = "") String number, Model page, Locale locale) {
		page.addAttribute("contested", new Figures.Cell("keberatan", contested(0, Sheet.MOST + 1).size()));
		page.addAttribute("unanswered", new Figures.Cell("tenggat", unanswered(0, Sheet.MOST + 1).size()));
		var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).withZone(LaporClock.ZONE);
		page.addAttribute("sheet", Sheet.of(this.silence.bodies(), number)
			.with((bodies) -> bodies.stream().map((body) -> new Line(body, day.format(body.since()))).toList()));
		page.addAttribute("days", AnswerWatch.SILENCE.toDays());
		return "oversight/supervisor";
	}

	@GetMapping("/{list}")
	String list(@PathVariable String list, @RequestParam(name = "hal", defaultValue = "") String number, Model page) {
		page.addAttribute("sheet", Sheet.of((skip) -> switch (list) {
			case "keberatan" -> contested(skip, Sheet.SIZE + 1);
			case "tenggat" -> unanswered(skip, Sheet.SIZE + 1);
			default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}, number).with(this.cases::lines));
		page.addAttribute("view", "ombudsman");
		page.addAttribute("code", list);
		return "oversight/cases";
	}

	/** What waits at a body that is silent. */
	@GetMapping("/instansi/{body}")
	String body(@PathVariable String body, @RequestParam(name = "hal", defaultValue = "") String number, Model page) {
		var found = this.bodies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		page.addAttribute("sheet",
				Sheet.of((skip) -> this.bodies.cases(found.code(), Measure.OVER, skip, Sheet.SIZE + 1), number)
					.with(this.cases::lines));
		page.addAttribute("name", found.name());
		page.addAttribute("view", "ombudsman");
		page.addAttribute("code", "instansi/" + found.code());
		return "oversight/cases";
	}

	private List<CaseNumber> contested(int skip, int most) {
		return this.open.contested(skip, most);
	}

	private List<CaseNumber> unanswered(int skip, int most) {
		return this.watch.unanswered(skip, most).stream().map(CaseNumber::of).toList();
	}

	/** A silent body in words. */
	record Line(SilentBody body, String since) {
	}

}
