package id.go.lapor.bureau;

import id.go.lapor.agency.Agency;
import id.go.lapor.sla.BodyDayOff;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The days off of a body as its coordinator reads them. */
@Component
class DayLines implements BureauSection {

	private final DaysOff days;

	private final BureauWords words;

	DayLines(DaysOff days, BureauWords words) {
		this.days = days;
		this.words = words;
	}

	@Override
	public void fill(Agency body, Authority reader, Model page) {
		page.addAttribute("days", this.days.of(body.code()).stream().map((day) -> line(body.code(), day)).toList());
		page.addAttribute("daysSeen", this.days.seen(body.code()));
		page.addAttribute("earliest", this.days.earliest(body.code()).toString());
	}

	private DayLine line(String body, BodyDayOff day) {
		return new DayLine(day.date().toString(), this.words.day(day.date()), day.name(),
				this.days.isAhead(body, day.date()));
	}

}
