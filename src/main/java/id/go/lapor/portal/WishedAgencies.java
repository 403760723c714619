package id.go.lapor.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.intake.FieldError;
import org.springframework.stereotype.Component;

/**
 * Finds the agency that a reporter wishes, without a script: words typed, agencies to
 * choose from. Wishing none is always possible, but words typed are never just dropped.
 */
@Component
class WishedAgencies {

	private static final int MOST = 20;

	private final AgencyDirectory agencies;

	WishedAgencies(AgencyDirectory agencies) {
		this.agencies = agencies;
	}

	/** What the form offers: the agency that is chosen, then those that match. */
	List<Choice> offered(ReportForm form, Locale locale) {
		var offered = new ArrayList<Agency>();
		Optional.ofNullable(form.agencyCode()).flatMap(this.agencies::receiving).ifPresent(offered::add);
		matches(form).stream().filter((agency) -> !offered.contains(agency)).forEach(offered::add);
		return offered.stream().limit(MOST).map((agency) -> Choice.of(agency, locale)).toList();
	}

	/** Chooses for the reader where only one agency can be meant. */
	ReportForm settle(ReportForm form) {
		var matches = matches(form);
		return (isOpen(form) && matches.size() == 1) ? form.wishing(matches.get(0).code()) : form;
	}

	/** What is wrong with the wish: words that name no one agency, and no choice. */
	Optional<FieldError> problem(ReportForm form) {
		if (!isOpen(form) || isBlank(form.agency())) {
			return Optional.empty();
		}
		return Optional
			.of(new FieldError("agencyCode", matches(form).isEmpty() ? "portal.agency.none" : "portal.agency.open"));
	}

	/** Nothing chosen, and not chosen to leave it open either: that one sends "". */
	private static boolean isOpen(ReportForm form) {
		return form.agencyCode() == null;
	}

	private List<Agency> matches(ReportForm form) {
		return isBlank(form.agency()) ? List.of() : this.agencies.search(form.agency(), MOST);
	}

	private static boolean isBlank(String typed) {
		return typed == null || typed.isBlank();
	}

}
