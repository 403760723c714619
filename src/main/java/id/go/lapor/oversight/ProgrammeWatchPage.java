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

/** The view of the President's staff: the cases of each priority programme. */
@Controller
@RequestMapping(WatchPage.ADDRESS + "/ksp")
@PreAuthorize("hasRole('oversight-ksp')")
class ProgrammeWatchPage {

	private final Programmes programmes;

	private final ProgrammeWatch watch;

	private final WatchedCases cases;

	ProgrammeWatchPage(Programmes programmes, ProgrammeWatch watch, WatchedCases cases) {
		this.programmes = programmes;
		this.watch = watch;
		this.cases = cases;
	}

	@GetMapping
	String show(@RequestParam(name = "hal", defaultValue = "") String number, Model page) {
		page.addAttribute("sheet", Sheet.of(this.programmes.all(), number)
			.with((programmes) -> this.watch.figures(programmes).stream().sorted(Figures.WORST).toList()));
		page.addAttribute("measures", Measure.values());
		return "oversight/programmes";
	}

	@GetMapping("/{programme}")
	String cases(@PathVariable String programme, @RequestParam(name = "daftar", defaultValue = "") String list,
			@RequestParam(name = "hal", defaultValue = "") String number, Model page) {
		var found = this.watch.find(programme).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var measure = Measure.of(list);
		page.addAttribute("sheet", Sheet.of(this.watch.cases(found, measure), number).with(this.cases::lines));
		page.addAttribute("name", found.name());
		page.addAttribute("code", found.id());
		page.addAttribute("view", "ksp");
		page.addAttribute("measure", measure);
		page.addAttribute("measures", Measure.values());
		return "oversight/cases";
	}

}
