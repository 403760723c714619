package id.go.lapor.response;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.sla.BodyCalendar;
import org.springframework.stereotype.Component;

/** The working days that count for a body: its own extra holidays, in its own zone. */
@Component
class AgencyCalendar {

	private final AgencyDirectory agencies;

	AgencyCalendar(AgencyDirectory agencies) {
		this.agencies = agencies;
	}

	BodyCalendar of(String agencyCode) {
		var body = this.agencies.bodyOf(agencyCode);
		return new BodyCalendar(body.code(), body.zone());
	}

}
