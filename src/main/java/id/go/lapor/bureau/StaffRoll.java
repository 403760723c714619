package id.go.lapor.bureau;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.AgencyAccounts;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import org.springframework.stereotype.Component;

/** Who works for a body, as the engine's groups say it now. */
@Component
class StaffRoll {

	/** What an agency has to give. */
	static final List<Role> OFFICES = List.of(Role.AGENCY_OFFICER, Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD,
			Role.AGENCY_DEPUTY);

	private final AgencyAccounts accounts;

	private final OfficerDirectory officers;

	private final AgencyDirectory agencies;

	private final BureauBook book;

	StaffRoll(AgencyAccounts accounts, OfficerDirectory officers, AgencyDirectory agencies, BureauBook book) {
		this.accounts = accounts;
		this.officers = officers;
		this.agencies = agencies;
		this.book = book;
	}

	/** Everybody, by name. */
	List<StaffMember> of(String body) {
		var own = this.agencies.subtree(body);
		var groups = this.accounts.membersOf(own);
		return members(body, Set.copyOf(own), groups);
	}

	/**
	 * Those whom this body switched off, and whom nobody gave an office or took away
	 * since.
	 */
	List<StaffMember> switchedOff(String body) {
		Map<String, Set<String>> groups = this.book.switchedOff(body)
			.stream()
			.map(BureauDeed::subject)
			.collect(Collectors.toMap((account) -> account, this.officers::officesOf));
		groups.values().removeIf((offices) -> !offices.isEmpty());
		return members(body, Set.of(), groups);
	}

	private List<StaffMember> members(String body, Set<String> own, Map<String, Set<String>> groups) {
		var last = this.book.lastAbout(body);
		return this.officers.find(groups.keySet())
			.values()
			.stream()
			.map((person) -> member(own, person, groups.get(person.id()), last.getOrDefault(person.id(), 0L)))
			.sorted(Comparator.comparing((StaffMember member) -> member.person().name())
				.thenComparing(StaffMember::account))
			.toList();
	}

	private static StaffMember member(Set<String> own, Officer person, Collection<String> groups, long last) {
		var offices = OFFICES.stream().filter((office) -> groups.contains(office.id())).collect(Collectors.toSet());
		var agencies = groups.stream().filter(own::contains).collect(Collectors.toSet());
		boolean elsewhere = groups.size() > offices.size() + agencies.size();
		var seen = Seen.of(person, groups.stream().sorted().toList(), last);
		return new StaffMember(person, offices, agencies, elsewhere, seen);
	}

}
