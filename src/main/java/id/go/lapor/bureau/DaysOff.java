package id.go.lapor.bureau;

import java.time.LocalDate;
import java.util.List;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.BodyDayOff;
import id.go.lapor.sla.BodyDaysOff;
import id.go.lapor.sla.SlaRefusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and withdraws the days on which a body is off and the nation is not. */
@Component
class DaysOff {

	private final OwnBody own;

	private final BodyDaysOff days;

	private final AgencyDirectory agencies;

	private final BureauBook book;

	DaysOff(OwnBody own, BodyDaysOff days, AgencyDirectory agencies, BureauBook book) {
		this.own = own;
		this.days = days;
		this.agencies = agencies;
		this.book = book;
	}

	List<BodyDayOff> of(String body) {
		return this.days.of(calendar(body));
	}

	/** Whether the day can still be withdrawn. */
	boolean isAhead(String body, LocalDate day) {
		return this.days.isAhead(calendar(body), day);
	}

	/** The first day that can still be added. */
	LocalDate earliest(String body) {
		return this.days.earliest(calendar(body));
	}

	String seen(String body) {
		return Seen.of(of(body));
	}

	/** Adds a day; the deadlines that run over it move in the same moment. */
	@Transactional
	public void add(DayWish wish, String seen) {
		var by = this.own.change();
		Seen.requireSame(seen, seen(by.body()));
		var day = wish.day();
		var name = wish.called();
		try {
			this.days.add(calendar(by.body()), day, name);
		}
		catch (SlaRefusal ex) {
			throw new Refusal(ex.messageKey(), ex.arguments());
		}
		this.book.write(by, DeedKind.DAY_ADDED, day.toString(), name);
	}

	/** Takes one of this body's days back. */
	@Transactional
	public void withdraw(String date, String seen) {
		var by = this.own.change();
		var day = of(by.body()).stream()
			.filter((one) -> one.date().toString().equals(date))
			.findFirst()
			.orElseThrow(NotOfThisBody::new);
		Seen.requireSame(seen, seen(by.body()));
		try {
			this.days.withdraw(calendar(by.body()), day.date());
		}
		catch (SlaRefusal ex) {
			throw new Refusal(ex.messageKey(), ex.arguments());
		}
		this.book.write(by, DeedKind.DAY_WITHDRAWN, date, day.name());
	}

	private BodyCalendar calendar(String body) {
		return this.agencies.calendarOf(body);
	}

}
