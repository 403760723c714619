package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.conflict.Accused;
import id.go.lapor.engine.Role;
import id.go.lapor.search.CaseReach;
import id.go.lapor.search.OfficerScope;

/**
 * The rule of disclosure in the keys of search. The keys of a case are what
 * {@link ReportDisclosure} answers when it is asked for one office after the other; the
 * keys of a reader name the offices that it asks first. What somebody reads only because
 * the case was theirs once is found no more, unless it is public: counts of status and
 * holder would tell how it went on.
 */
final class SearchKeys {

	private static final List<Role> OFFICES = List.of(Role.VERIFIER, Role.VERIFICATION_SUPERVISOR, Role.ARBITER,
			Role.OVERSIGHT_PANRB, Role.OVERSIGHT_KSP, Role.OVERSIGHT_OMBUDSMAN, Role.IDENTITY_OFFICER);

	private static final Set<Role> AGENCY = EnumSet.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD, Role.AGENCY_DEPUTY,
			Role.AGENCY_OFFICER);

	private SearchKeys() {
	}

	/**
	 * Of a case.
	 * @param isPublic whether the public may read it
	 */
	static CaseReach of(CaseFacts facts, boolean isPublic) {
		var blind = new CaseFacts(facts.status(), facts.anonymous(), facts.holder(), facts.working(), facts.past(),
				Accused.NOBODY);
		var readers = new HashSet<String>();
		OFFICES.stream()
			.filter((office) -> finds(new Viewer("", EnumSet.of(office), Set.of()), blind, isPublic))
			.forEach((office) -> readers.add(office.id()));
		var withheld = new HashSet<String>();
		for (var agency : involved(facts)) {
			var worker = new Viewer("", EnumSet.of(Role.AGENCY_OFFICER), Set.of(agency));
			if (finds(worker, blind, isPublic)) {
				readers.add(key(agency));
			}
			else if (ReportDisclosure.of(worker, blind).isCurrent()) {
				withheld.add(key(agency));
			}
		}
		return new CaseReach(readers, withheld, facts.accused().codes());
	}

	/**
	 * Of a reader.
	 * @param path from a body down to an agency
	 */
	static OfficerScope of(Viewer viewer, Function<String, List<String>> path) {
		var serving = serving(viewer.agencies(), path);
		boolean inAgency = viewer.roles().stream().anyMatch(AGENCY::contains);
		var agencies = inAgency ? viewer.agencies().stream().map(SearchKeys::key).collect(Collectors.toSet())
				: Set.<String>of();
		if (viewer.isVerifier() || viewer.isSupervisor()) {
			return new OfficerScope(offices(viewer, Role.VERIFIER, Role.VERIFICATION_SUPERVISOR), Set.of(), serving);
		}
		if (viewer.isArbiter()) {
			return new OfficerScope(offices(viewer, Role.ARBITER), Set.of(), serving);
		}
		if (viewer.isOversight()) {
			return new OfficerScope(offices(viewer, Role.OVERSIGHT_PANRB, Role.OVERSIGHT_KSP, Role.OVERSIGHT_OMBUDSMAN),
					agencies, serving);
		}
		var keys = new HashSet<>(agencies);
		keys.addAll(offices(viewer, Role.IDENTITY_OFFICER));
		return new OfficerScope(keys, Set.of(), serving);
	}

	private static boolean finds(Viewer viewer, CaseFacts facts, boolean isPublic) {
		var disclosure = ReportDisclosure.of(viewer, facts);
		return disclosure.readsMasked() && (disclosure.isCurrent() || isPublic);
	}

	private static Set<String> involved(CaseFacts facts) {
		return Stream.of(Stream.ofNullable(facts.holder()), facts.working().stream(), facts.past().keySet().stream())
			.flatMap(Function.identity())
			.collect(Collectors.toSet());
	}

	/**
	 * Every agency whose being accused keeps a case from this person: their own and those
	 * above them, unless they serve one that stands above the accused as well.
	 */
	private static Set<String> serving(Set<String> agencies, Function<String, List<String>> path) {
		var served = new HashSet<String>();
		for (var agency : agencies) {
			served.add(agency);
			served.addAll(path.apply(agency));
		}
		served.removeIf((accused) -> {
			var above = new ArrayList<>(path.apply(accused));
			above.remove(accused);
			return above.stream().anyMatch(agencies::contains);
		});
		return served;
	}

	private static Set<String> offices(Viewer viewer, Role... roles) {
		return Stream.of(roles).filter(viewer.roles()::contains).map(Role::id).collect(Collectors.toSet());
	}

	private static String key(String agency) {
		return "agency:" + agency;
	}

}
