package id.go.lapor.bureau;

import java.util.List;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.AgencyAccounts;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.Role;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;

/** What an account of a body has to be; each refusal says what to change. */
@Component
class StaffRules {

	private static final int SHORTEST_NAME = 3;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_ADDRESS = 190;

	private static final String ACCOUNT = "[a-z][a-z0-9]*([._-][a-z0-9]+)*";

	private static final int SHORTEST_ACCOUNT = 5;

	private static final int LONGEST_ACCOUNT = 60;

	private static final String ADDRESS = "[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+";

	/** More than the largest ministry has, and few enough to be looked through. */
	private static final int MOST = 1_000;

	private final AgencyAccounts accounts;

	private final AgencyDirectory agencies;

	StaffRules(AgencyAccounts accounts, AgencyDirectory agencies) {
		this.accounts = accounts;
		this.agencies = agencies;
	}

	/** The person, if there may be such an account. */
	Officer person(StaffWish wish, String body) {
		if (wish.name().length() < SHORTEST_NAME || wish.name().length() > LONGEST_NAME) {
			throw new Refusal("bureau.staff.nameLength", SHORTEST_NAME, LONGEST_NAME);
		}
		if (wish.account().length() < SHORTEST_ACCOUNT || wish.account().length() > LONGEST_ACCOUNT
				|| !wish.account().matches(ACCOUNT)) {
			throw new Refusal("bureau.staff.accountForm", SHORTEST_ACCOUNT, LONGEST_ACCOUNT);
		}
		if (wish.email().length() > LONGEST_ADDRESS || !wish.email().matches(ADDRESS)) {
			throw new Refusal("bureau.staff.address");
		}
		if (this.accounts.isTaken(wish.account())) {
			throw new Refusal("bureau.staff.accountTaken", wish.account());
		}
		if (this.accounts.membersOf(this.agencies.subtree(body)).size() >= MOST) {
			throw new Refusal("bureau.staff.tooMany", MOST);
		}
		return new Officer(wish.account(), wish.name(), wish.email());
	}

	/** The office, if an agency has it to give. */
	Role office(String id) {
		return StaffRoll.OFFICES.stream()
			.filter((office) -> office.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal("bureau.staff.officeUnknown"));
	}

	/** The body itself or one of its units, if it is open. */
	String agency(String code, String body) {
		return this.agencies.receiving(code)
			.map(Agency::code)
			.filter((agency) -> this.agencies.bodyOf(agency).code().equals(body))
			.orElseThrow(() -> new Refusal("bureau.staff.unitUnknown"));
	}

	/**
	 * Whose cases go with an office: a coordinator, head or deputy sees all that lies
	 * below, an officer the own desk.
	 */
	List<String> reach(Role office, String agency) {
		return (office == Role.AGENCY_OFFICER) ? List.of(agency) : this.agencies.subtree(agency);
	}

}
