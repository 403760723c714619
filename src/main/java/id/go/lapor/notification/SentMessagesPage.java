package id.go.lapor.notification;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import id.go.lapor.sla.BodyCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every officer of the demo what was sent, newest first. */
@Controller
@PreAuthorize("isAuthenticated()")
@ConditionalOnProperty("lapor.demo.enabled")
class SentMessagesPage {

	private static final int SIZE = 25;

	private static final int LAST_PAGE = 10_000;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm");

	private final DemoCopies copies;

	SentMessagesPage(DemoCopies copies) {
		this.copies = copies;
	}

	@GetMapping("/demo/pesan")
	String show(@RequestParam(name = "halaman", defaultValue = "1") int page, Model model, Locale locale) {
		int wanted = Math.min(Math.max(page, 1), LAST_PAGE);
		var found = this.copies.page(wanted - 1, SIZE);
		model.addAttribute("messages", rows(found, locale));
		model.addAttribute("page", wanted);
		model.addAttribute("more", found.size() == SIZE);
		return "notification/sent";
	}

	private static List<Row> rows(List<DemoCopy> copies, Locale locale) {
		var time = TIME.withLocale(locale).withZone(BodyCalendar.NATIONAL.zone());
		return copies.stream().map((copy) -> new Row(time.format(copy.at()), copy)).toList();
	}

	/**
	 * A line of the page.
	 *
	 * @param time in Jakarta
	 */
	record Row(String time, DemoCopy copy) {
	}

}
