package id.go.lapor.desk;

import java.util.List;
import java.util.Locale;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.SealBroken;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The preview of what was chosen and, once it is confirmed, the account of it. Both may
 * be loaded again: the account says what stands in the database, and only what is left is
 * ever done.
 */
@Controller
@RequestMapping("/petugas/massal/{run}")
@PreAuthorize("isAuthenticated()")
class BulkRunPage {

	private final BulkBook book;

	private final BulkExecution execution;

	private final BulkLines lines;

	private final CurrentOfficer officer;

	private final InWords words;

	BulkRunPage(BulkBook book, BulkExecution execution, BulkLines lines, CurrentOfficer officer, InWords words) {
		this.book = book;
		this.execution = execution;
		this.lines = lines;
		this.officer = officer;
		this.words = words;
	}

	@GetMapping
	String show(@PathVariable String run, Model page) {
		return show(find(run), page);
	}

	@PostMapping
	String confirm(@PathVariable String run, Model page, Locale locale, HttpServletResponse response) {
		var found = find(run);
		try {
			this.execution.run(found);
		}
		catch (SealBroken ex) {
			return refused(new Refusal("desk.bulk.tooOld"), found, page, locale, response);
		}
		catch (Refusal ex) {
			return refused(ex, found, page, locale, response);
		}
		return "redirect:/petugas/massal/" + found.id();
	}

	private String refused(Refusal refusal, BulkRun run, Model page, Locale locale, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		page.addAttribute("refused", refusal.in(locale));
		return show(run, page);
	}

	/** Another officer's is one that never was. */
	private BulkRun find(String run) {
		return this.officer.userId()
			.flatMap((user) -> this.book.find(run, user))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String show(BulkRun run, Model page) {
		var items = this.book.items(run.id());
		page.addAttribute("run", run);
		page.addAttribute("title", this.words.of(run.isConfirmed() ? "desk.bulk.account" : "desk.bulk.previewTitle"));
		page.addAttribute("deed", this.words.of("desk.bulk.deed." + run.deed()));
		page.addAttribute("lines", this.lines.settled(run, items));
		page.addAttribute("ready", count(items, BulkItem.State.READY));
		page.addAttribute("done", count(items, BulkItem.State.DONE));
		page.addAttribute("left", count(items, BulkItem.State.BARRED) + count(items, BulkItem.State.REFUSED));
		page.addAttribute("at", run.isConfirmed() ? this.words.instant(run.confirmedAt(), LaporClock.ZONE) : null);
		return "desk/bulk-run";
	}

	private static long count(List<BulkItem> items, BulkItem.State state) {
		return items.stream().filter((item) -> item.state() == state).count();
	}

}
