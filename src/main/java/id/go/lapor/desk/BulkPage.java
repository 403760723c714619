package id.go.lapor.desk;

import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.duty.Absences;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where an officer chooses many tasks and what is to be done with them. Nothing is done
 * here: what is chosen leads to a preview, which is confirmed on its own page.
 */
@Controller
@RequestMapping("/petugas/massal")
@PreAuthorize("isAuthenticated()")
class BulkPage {

	/** Agencies that are offered for words that are no code. */
	private static final int PICKS = 8;

	private final BulkTasks tasks;

	private final BulkLines lines;

	private final BulkPreparation preparation;

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final Absences absences;

	private final CurrentOfficer officer;

	BulkPage(BulkTasks tasks, BulkLines lines, BulkPreparation preparation, AgencyDirectory agencies,
			CategoryDirectory categories, Absences absences, CurrentOfficer officer) {
		this.tasks = tasks;
		this.lines = lines;
		this.preparation = preparation;
		this.agencies = agencies;
		this.categories = categories;
		this.absences = absences;
		this.officer = officer;
	}

	@GetMapping
	String show(@ModelAttribute BulkFilter filter, Model page) {
		return show(filter, new BulkWish("", "", "", "", "", "", "", List.of(), "", List.of()), page);
	}

	@PostMapping
	String prepare(@ModelAttribute BulkFilter filter, @ModelAttribute BulkWish wish, Model page, Locale locale,
			HttpServletResponse response) {
		try {
			var order = wish.order(Viewer.of(this.officer));
			if (order.deed() == BulkDeed.FORWARD && this.agencies.receiving(order.target()).isEmpty()) {
				page.addAttribute("picks", this.agencies.search(order.target(), PICKS));
				throw new Refusal("desk.bulk.agencyUnknown");
			}
			return "redirect:/petugas/massal/" + this.preparation.prepare(order, wish.chosen());
		}
		catch (Refusal ex) {
			return refused(ex, filter, wish, page, locale, response);
		}
	}

	private String refused(Refusal refusal, BulkFilter filter, BulkWish wish, Model page, Locale locale,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		page.addAttribute("refused", refusal.in(locale));
		return show(filter, wish, page);
	}

	private String show(BulkFilter filter, BulkWish wish, Model page) {
		var rows = this.tasks.page(filter);
		int size = filter.tasksOnAPage();
		page.addAttribute("filter", filter);
		page.addAttribute("wish", wish);
		page.addAttribute("offered", this.lines.offered(rows.subList(0, Math.min(size, rows.size()))));
		page.addAttribute("before", (filter.pageNumber() > 1) ? filter.at(filter.pageNumber() - 1) : null);
		page.addAttribute("after", (rows.size() > size) ? filter.at(filter.pageNumber() + 1) : null);
		page.addAttribute("kinds", BulkTasks.kinds());
		page.addAttribute("categories", this.categories.all());
		page.addAttribute("sizes", BulkFilter.SIZES);
		page.addAttribute("deeds", BulkDeed.offeredTo(Viewer.of(this.officer)).stream().map(Enum::name).toList());
		page.addAttribute("reasons", ArchiveReason.values());
		page.addAttribute("colleagues", this.absences.colleaguesOrNobody());
		page.addAttribute("most", BulkWish.MOST);
		return "desk/bulk";
	}

}
