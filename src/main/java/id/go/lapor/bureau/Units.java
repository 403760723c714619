package id.go.lapor.bureau;

import java.util.Set;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.AgencyRegister;
import id.go.lapor.agency.UnitEntry;
import id.go.lapor.engine.AgencyAccounts;
import id.go.lapor.engine.Role;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds, names and closes the units of a body. */
@Component
class Units {

	private static final Set<Role> SEE_BELOW = Set.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD, Role.AGENCY_DEPUTY);

	private final OwnBody own;

	private final UnitRoll roll;

	private final UnitRules rules;

	private final UnitFunctions functions;

	private final UnitClosing closing;

	private final AgencyRegister register;

	private final AgencyDirectory agencies;

	private final StaffRoll staff;

	private final AgencyAccounts accounts;

	private final BureauBook book;

	Units(OwnBody own, UnitRoll roll, UnitRules rules, UnitFunctions functions, UnitClosing closing,
			AgencyRegister register, AgencyDirectory agencies, StaffRoll staff, AgencyAccounts accounts,
			BureauBook book) {
		this.own = own;
		this.roll = roll;
		this.rules = rules;
		this.functions = functions;
		this.closing = closing;
		this.register = register;
		this.agencies = agencies;
		this.staff = staff;
		this.accounts = accounts;
		this.book = book;
	}

	/** Founds a unit; those who lead above it see its cases from the first on. */
	@Transactional
	public void add(UnitWish wish) {
		var by = this.own.change();
		var parent = this.rules.parent(by.body(), wish);
		var code = this.rules.newCode(by.body(), wish);
		this.rules.checkWords(by.body(), code, wish);
		var function = this.functions.choose(by.body(), code, parent, wish.function(), null);
		this.register.add(code, parent, wish.called(), function);
		if (this.agencies.find(parent).orElseThrow().approvalRequired()) {
			this.register.approve(code, true);
		}
		var above = Set.copyOf(this.agencies.path(parent));
		this.staff.of(by.body())
			.stream()
			.filter((member) -> member.offices().stream().anyMatch(SEE_BELOW::contains))
			.filter((member) -> member.agencies().stream().anyMatch(above::contains))
			.forEach((member) -> this.accounts.reach(member.account(), code));
		this.book.write(by, DeedKind.UNIT_ADDED, code, wish.name());
	}

	/** Gives a unit other names, and what it answers for. */
	@Transactional
	public void change(String code, String seen, UnitWish wish) {
		var by = this.own.change();
		var unit = find(by, code, seen);
		this.rules.checkWords(by.body(), code, wish);
		var function = this.functions.choose(by.body(), code, unit.agency().parentCode(), wish.function(),
				unit.agency().function());
		this.register.rename(code, wish.called(), function);
		this.book.write(by, DeedKind.UNIT_CHANGED, code, wish.name());
	}

	/** A unit takes no reports after its last day. */
	@Transactional
	public void close(String code, String seen, String lastDay) {
		var by = this.own.change();
		var unit = find(by, code, seen);
		var day = this.closing.lastDay(unit, lastDay);
		this.register.endOn(code, day);
		this.book.write(by, DeedKind.UNIT_CLOSED, code, unit.agency().name() + ", " + day);
	}

	/** A closed unit, or one that was to close, goes on. */
	@Transactional
	public void open(String code, String seen) {
		var by = this.own.change();
		var unit = find(by, code, seen);
		this.closing.checkOpening(by.body(), unit);
		this.register.endOn(code, null);
		this.book.write(by, DeedKind.UNIT_OPENED, code, unit.agency().name());
	}

	/**
	 * @throws NotOfThisBody for what is no unit of this body
	 * @throws Refusal if somebody changed it meanwhile
	 */
	private UnitEntry find(Authority by, String code, String seen) {
		var unit = this.roll.find(by.body(), code).orElseThrow(NotOfThisBody::new);
		Seen.requireSame(seen, this.roll.marks(by.body()).apply(unit));
		return unit;
	}

}
