package id.go.lapor.oversight;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The steward's view: every body beside every other, and the cases behind a number. */
@Controller
@RequestMapping(WatchPage.ADDRESS + "/panrb")
@PreAuthorize("hasRole('oversight-panrb')")
class StewardPage {

	private final BodyWatch bodies;

	private final WatchedCases cases;

	StewardPage(BodyWatch bodies, WatchedCases cases) {
		this.bodies = bodies;
		this.cases = cases;
	}

	@GetMapping
	String show(@RequestParam(name = "hal", defaultValue = "") String number, Model page) {
		page.addAttribute("sheet", Sheet.of(this.bodies.figures(), number));
		page.addAttribute("measures", Measure.values());
		return "oversight/steward";
	}

	@GetMapping("/{body}")
	String cases(@PathVariable String body, @RequestParam(name = "daftar", defaultValue = "") String list,
			@RequestParam(name = "hal", defaultValue = "") String number, Model page) {
		var found = this.bodies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var measure = Measure.of(list);
		page.addAttribute("sheet",
				Sheet.of((skip) -> this.bodies.cases(found.code(), measure, skip, Sheet.SIZE + 1), number)
					.with(this.cases::lines));
		page.addAttribute("name", found.name());
		page.addAttribute("code", found.code());
		page.addAttribute("view", "panrb");
		page.addAttribute("measure", measure);
		page.addAttribute("measures", Measure.values());
		return "oversight/cases";
	}

}
