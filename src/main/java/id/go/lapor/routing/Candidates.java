package id.go.lapor.routing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.Complaint;

import org.springframework.stereotype.Component;

/**
 * Who may be proposed for a case at all, however likely: whoever takes reports today and
 * governs the place, or the whole country. Never who refused it or is accused in it, nor
 * anybody below them.
 */
@Component
class Candidates {

	private final AgencyDirectory agencies;

	private final RegionDirectory regions;

	Candidates(AgencyDirectory agencies, RegionDirectory regions) {
		this.agencies = agencies;
		this.regions = regions;
	}

	/**
	 * Whom nothing that happened to the case rules out: neither who refused it or is
	 * accused in it, nor anybody below them.
	 * @param shut their codes
	 */
	Predicate<String> notShut(Set<String> shut) {
		var closed = new HashSet<>(shut);
		shut.forEach((code) -> closed.addAll(this.agencies.subtree(code)));
		return (code) -> !closed.contains(code);
	}

	/**
	 * Who takes reports today and governs the place, or the whole country. A code of
	 * before a split is the place of today; of a code that is no place nobody but a
	 * national body comes into question.
	 */
	Predicate<String> competent(Complaint complaint) {
		var place = this.regions.find(complaint.regionCode()).map(Region::code).orElse("");
		return (code) -> this.agencies.receiving(code).isPresent() && governs(code, place);
	}

	private boolean governs(String code, String place) {
		var region = this.agencies.bodyOf(code).regionCode();
		return region == null || (place + ".").startsWith(region + ".");
	}

}
