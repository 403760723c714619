package id.go.lapor.bureau;

import java.util.List;

import id.go.lapor.engine.AgencyAccounts;
import id.go.lapor.language.Refusal;
import id.go.lapor.secondfactor.LostFactors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and takes the accounts of a body. Nobody changes the own account here: what a
 * coordinator may not do to themselves, nobody does in their name by accident.
 */
@Component
class Staffing {

	private final OwnBody own;

	private final StaffRoll roll;

	private final StaffRules rules;

	private final AgencyAccounts accounts;

	private final LostFactors factors;

	private final BureauBook book;

	Staffing(OwnBody own, StaffRoll roll, StaffRules rules, AgencyAccounts accounts, LostFactors factors,
			BureauBook book) {
		this.own = own;
		this.roll = roll;
		this.rules = rules;
		this.accounts = accounts;
		this.factors = factors;
		this.book = book;
	}

	/** Makes an account and gives its first office. */
	@Transactional
	public FirstPassword open(StaffWish wish) {
		var by = this.own.change();
		var person = this.rules.person(wish, by.body());
		var password = FirstPassword.of(person);
		this.accounts.open(person, password.password());
		place(by, wish.account(), wish, DeedKind.STAFF_OPENED);
		return password;
	}

	/** Gives this office at this unit in the place of whatever was held. */
	@Transactional
	public void place(StaffWish wish, String seen) {
		var by = this.own.change();
		var member = member(by, wish.account(), seen);
		if (!member.holds(this.rules.office(wish.office()), wish.agency())) {
			place(by, member.account(), wish, DeedKind.STAFF_PLACED);
		}
	}

	/**
	 * Takes every office. The account stays, so that histories go on naming the person;
	 * its password is one that nobody knows. What was held goes back to its group.
	 */
	@Transactional
	public void switchOff(String account, String seen) {
		var by = this.own.change();
		var member = member(by, account, seen);
		this.accounts.empty(account);
		this.accounts.changePassword(account, FirstPassword.of(member.person()).password());
		this.book.write(by, DeedKind.STAFF_OFF, account, member.person().name());
	}

	/** Gives an office to somebody whom this body switched off. */
	@Transactional
	public FirstPassword switchOn(StaffWish wish, String seen) {
		var by = this.own.change();
		var member = find(this.roll.switchedOff(by.body()), wish.account(), seen);
		var password = FirstPassword.of(member.person());
		place(by, member.account(), wish, DeedKind.STAFF_ON);
		this.accounts.changePassword(member.account(), password.password());
		return password;
	}

	/** The old password opens nothing from now on, and no session goes on. */
	@Transactional
	public FirstPassword renewPassword(String account, String seen) {
		var by = this.own.change();
		var member = member(by, account, seen);
		var password = FirstPassword.of(member.person());
		this.accounts.changePassword(account, password.password());
		this.book.write(by, DeedKind.STAFF_PASSWORD, account, member.person().name());
		return password;
	}

	/** The telephone that makes the codes is lost. */
	@Transactional
	public void releaseFactor(String account, String seen, String reason) {
		var by = this.own.change();
		var member = member(by, account, seen);
		this.factors.release(account, by.account(), reason);
		this.book.write(by, DeedKind.STAFF_FACTOR, account, member.person().name() + ": " + reason.strip());
	}

	private void place(Authority by, String account, StaffWish wish, DeedKind kind) {
		var office = this.rules.office(wish.office());
		var agency = this.rules.agency(wish.agency(), by.body());
		this.accounts.place(account, office, agency, this.rules.reach(office, agency));
		this.book.write(by, kind, account, office.id() + " " + agency);
	}

	private StaffMember member(Authority by, String account, String seen) {
		var member = find(this.roll.of(by.body()), account, seen);
		if (account.equals(by.account())) {
			throw new Refusal("bureau.staff.yourself");
		}
		if (member.elsewhere()) {
			throw new Refusal("bureau.staff.elsewhere");
		}
		return member;
	}

	private static StaffMember find(List<StaffMember> staff, String account, String seen) {
		var member = staff.stream()
			.filter((one) -> one.account().equals(account))
			.findFirst()
			.orElseThrow(NotOfThisBody::new);
		Seen.requireSame(seen, member.seen());
		return member;
	}

}
