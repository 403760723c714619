package id.go.lapor.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import org.springframework.stereotype.Component;

/** Who works where, as the engine's groups say it now. */
@Component
class Workplaces {

	private static final List<Role> NATIONAL = List.of(Role.VERIFIER, Role.VERIFICATION_SUPERVISOR, Role.ARBITER,
			Role.OVERSIGHT_PANRB, Role.OVERSIGHT_KSP, Role.OVERSIGHT_OMBUDSMAN, Role.IDENTITY_OFFICER);

	private final OfficerDirectory officers;

	private final AgencyDirectory agencies;

	Workplaces(OfficerDirectory officers, AgencyDirectory agencies) {
		this.officers = officers;
		this.agencies = agencies;
	}

	/** Where this account works; empty where there is no such account. */
	Optional<Workplace> of(String account) {
		return this.officers.find(account).map((officer) -> {
			var groups = this.officers.officesOf(account);
			var roles = groups.stream().flatMap((group) -> Role.of(group).stream()).collect(Collectors.toSet());
			var body = groups.stream()
				.filter((group) -> Role.of(group).isEmpty() && this.agencies.find(group).isPresent())
				.sorted()
				.findFirst()
				.map((agency) -> this.agencies.bodyOf(agency).code());
			return new Workplace(account, roles, this.officers.reachOf(account), body.orElse(null));
		});
	}

	/** Everybody at the same place, in the order of their names, without that person. */
	List<Officer> colleaguesOf(Workplace place) {
		return groupsAt(place).flatMap((group) -> this.officers.holding(group).stream())
			.distinct()
			.filter((officer) -> !officer.id().equals(place.officer()))
			.filter((officer) -> of(officer.id()).filter(place::isPlaceOf).isPresent())
			.sorted(Comparator.comparing(Officer::name).thenComparing(Officer::id))
			.toList();
	}

	private Stream<String> groupsAt(Workplace place) {
		return (place.body() != null) ? this.agencies.subtree(place.body()).stream() : NATIONAL.stream().map(Role::id);
	}

	/** What a person is called. */
	String called(String account) {
		return this.officers.find(account).map(Officer::name).orElse(account);
	}

	/** Whether there is such an account. */
	boolean isKnown(String account) {
		return this.officers.find(account).isPresent();
	}

	/** Whether an account holds an office. */
	boolean holds(String account, Role role) {
		return this.officers.officesOf(account).contains(role.id());
	}

	Set<String> reachOf(String account) {
		return this.officers.reachOf(account);
	}

}
