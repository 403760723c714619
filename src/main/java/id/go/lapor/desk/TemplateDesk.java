package id.go.lapor.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockView;
import id.go.lapor.template.Placeholder;
import id.go.lapor.template.TemplateField;
import id.go.lapor.template.Templates;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The templates for one text of a task, with their places filled from its case: what is
 * taken from here stands as it will be read.
 */
@RestController
@RequestMapping("/api/desk/tasks/{taskId}/templates")
@PreAuthorize("isAuthenticated()")
class TemplateDesk {

	private final DeskTasks tasks;

	private final Templates templates;

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final InWords words;

	private final Clock clock;

	TemplateDesk(DeskTasks tasks, Templates templates, ComplaintRegister register, CaseClocks clocks,
			AgencyDirectory agencies, CategoryDirectory categories, RegionDirectory regions, InWords words,
			Clock clock) {
		this.tasks = tasks;
		this.templates = templates;
		this.register = register;
		this.clocks = clocks;
		this.agencies = agencies;
		this.categories = categories;
		this.regions = regions;
		this.words = words;
		this.clock = clock;
	}

	/** Those for one text; none for a text that nobody writes twice. */
	@GetMapping("/{field}")
	ResponseEntity<List<Offered>> offer(@PathVariable String taskId, @PathVariable String field) {
		var task = this.tasks.requireOwn(taskId);
		task.words()
			.filter((words) -> words.written().contains(field))
			.orElseThrow(() -> new Refusal("desk.noSuchText"));
		var fill = filling(task);
		var offered = TemplateField.of(field)
			.map((use) -> this.templates.usable(owner(task), use))
			.orElse(List.of())
			.stream()
			.map((template) -> new Offered(template.name(), template.filled(fill)))
			.toList();
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(offered);
	}

	private String owner(OpenTask task) {
		return holder(task).map((agency) -> this.agencies.bodyOf(agency.code()).code()).orElse(Agency.NATIONAL_DESK);
	}

	private Optional<Agency> holder(OpenTask task) {
		return Optional.ofNullable(task.agency()).flatMap(this.agencies::find);
	}

	private Function<Placeholder, Optional<String>> filling(OpenTask task) {
		var complaint = this.register.require(task.caseNumber());
		return (place) -> switch (place) {
			case NUMBER -> Optional.of(task.caseNumber().spoken());
			case AGENCY -> holder(task).map(Agency::name);
			case CATEGORY -> this.categories.find(complaint.categoryCode()).map(Category::name);
			case REGION -> this.regions.find(complaint.regionCode()).map(Region::name);
			case DUE -> due(complaint);
			case TODAY -> Optional.of(this.words.day(LocalDate.ofInstant(this.clock.instant(), LaporClock.ZONE)));
		};
	}

	/** The nearest of the clocks that run. */
	private Optional<String> due(Complaint complaint) {
		return this.clocks.clocks(complaint.caseNumber().value())
			.stream()
			.filter(ClockView::open)
			.min(Comparator.comparing(ClockView::dueAt))
			.map((clock) -> this.words.day(LocalDate.ofInstant(clock.dueAt(), LaporClock.ZONE)));
	}

	/** A template ready to be taken. */
	record Offered(String name, String words) {
	}

}
