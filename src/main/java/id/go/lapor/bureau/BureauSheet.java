package id.go.lapor.bureau;

import java.util.List;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.Role;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.BodyDayOff;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the one page on which a body is run. */
@Component
class BureauSheet {

	static final String ADDRESS = "/petugas/instansi";

	private static final String PAGE = "bureau/body";

	private static final int DEEDS = 30;

	private final OwnBody own;

	private final AgencyDirectory agencies;

	private final Approvals approvals;

	private final StaffLines staff;

	private final UnitLines units;

	private final UnitFunctions functions;

	private final DaysOff daysOff;

	private final BureauBook book;

	private final BureauWords words;

	BureauSheet(OwnBody own, AgencyDirectory agencies, Approvals approvals, StaffLines staff, UnitLines units,
			UnitFunctions functions, DaysOff daysOff, BureauBook book, BureauWords words) {
		this.own = own;
		this.agencies = agencies;
		this.approvals = approvals;
		this.staff = staff;
		this.units = units;
		this.functions = functions;
		this.daysOff = daysOff;
		this.book = book;
		this.words = words;
	}

	/** The page as it stands. */
	String show(Model page) {
		var reader = this.own.look();
		var body = this.agencies.find(reader.body()).orElseThrow();
		page.addAttribute("body", body.name());
		page.addAttribute("choices", choices(body));
		page.addAttribute("approvalSeen", this.approvals.seen(body.code()));
		page.addAttribute("approvalLast",
				this.approvals.last(body.code()).map((deed) -> this.words.deed(deed, body.zone())).orElse(null));
		page.addAttribute("offices", StaffRoll.OFFICES.stream().map(Role::id).toList());
		page.addAttribute("staff", this.staff.of(reader));
		page.addAttribute("switchedOff", this.staff.switchedOff(reader));
		page.addAttribute("units", this.units.of(body.code()));
		page.addAttribute("functions", this.functions.of(body.code()));
		page.addAttribute("days", this.daysOff.of(body.code()).stream().map((day) -> line(body, day)).toList());
		page.addAttribute("daysSeen", this.daysOff.seen(body.code()));
		page.addAttribute("earliest", this.daysOff.earliest(body.code()).toString());
		page.addAttribute("today", this.agencies.today().toString());
		page.addAttribute("deeds",
				this.book.newest(body.code(), DEEDS)
					.stream()
					.map((deed) -> this.words.deed(deed, body.zone()))
					.toList());
		return PAGE;
	}

	/**
	 * The page as it stands, with the sentence that says why something was not done.
	 * @param form which of the page's forms holds what was typed
	 */
	String refuse(Refusal refusal, String form, Object typed, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		page.addAttribute("refused", refusal.in(LocaleContextHolder.getLocale()));
		page.addAttribute("form", form);
		page.addAttribute("typed", typed);
		return show(page);
	}

	private DayLine line(Agency body, BodyDayOff day) {
		return new DayLine(day.date().toString(), this.words.day(day.date()), day.name(),
				this.daysOff.isAhead(body.code(), day.date()));
	}

	private List<AgencyChoice> choices(Agency body) {
		return this.approvals.agencies(body.code()).map((agency) -> {
			int depth = this.agencies.path(agency.code()).size() - 1;
			return new AgencyChoice(agency.code(), agency.name(), depth, "– ".repeat(depth) + agency.name(),
					agency.approvalRequired());
		}).toList();
	}

}
