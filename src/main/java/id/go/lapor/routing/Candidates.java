package id.go.lapor.routing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import id.go.lapor.agency.AgencyDirectory;
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

	Candidates(AgencyDirectory agencies) {
		this.agencies = agencies;
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

	/** Who takes reports today and governs the place, or the whole country. */
	Predicate<String> competent(Complaint complaint) {
		return (code) -> this.agencies.receiving(code).isPresent() && governs(code, complaint.regionCode());
	}

	private boolean governs(String code, String place) {
		var region = this.agencies.bodyOf(code).regionCode();
		return region == null || place != null && (place + ".").startsWith(region + ".");
	}

}
