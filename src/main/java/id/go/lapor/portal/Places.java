package id.go.lapor.portal;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import org.springframework.stereotype.Component;

/** Finds the place of a report without a script: words typed, places to choose from. */
@Component
class Places {

	private static final int MOST = 20;

	private final RegionDirectory regions;

	Places(RegionDirectory regions) {
		this.regions = regions;
	}

	/** What the form offers: the place that is chosen, then those that match. */
	List<Region> offered(ReportForm form) {
		var offered = new ArrayList<Region>();
		this.regions.find(form.regionCode()).ifPresent(offered::add);
		matches(form).stream().filter((region) -> !offered.contains(region)).forEach(offered::add);
		return offered;
	}

	/** Chooses for the reader where only one place can be meant. */
	ReportForm settle(ReportForm form) {
		var matches = matches(form);
		boolean open = form.regionCode() == null || form.regionCode().isBlank();
		return (open && matches.size() == 1) ? form.at(matches.get(0).code()) : form;
	}

	private List<Region> matches(ReportForm form) {
		boolean typed = form.region() != null && !form.region().isBlank();
		return typed ? this.regions.search(form.region(), MOST) : List.of();
	}

}
