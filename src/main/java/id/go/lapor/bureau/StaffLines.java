package id.go.lapor.bureau;

import java.util.Collection;
import java.util.List;

import id.go.lapor.agency.Agency;
import id.go.lapor.engine.Role;
import id.go.lapor.secondfactor.LostFactors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The accounts of a body as its coordinator reads them. */
@Component
class StaffLines implements BureauSection {

	private final StaffRoll roll;

	private final LostFactors factors;

	private final BureauWords words;

	StaffLines(StaffRoll roll, LostFactors factors, BureauWords words) {
		this.roll = roll;
		this.factors = factors;
		this.words = words;
	}

	@Override
	public void fill(Agency body, Authority reader, Model page) {
		page.addAttribute("offices", StaffRoll.OFFICES.stream().map(Role::id).toList());
		page.addAttribute("staff", lines(reader, this.roll.of(reader.body())));
		page.addAttribute("switchedOff", lines(reader, this.roll.switchedOff(reader.body())));
	}

	private List<StaffLine> lines(Authority reader, Collection<StaffMember> staff) {
		var withFactor = this.factors.setUpAmong(staff.stream().map(StaffMember::account).toList());
		return staff.stream().map((member) -> line(reader, member, withFactor.contains(member.account()))).toList();
	}

	private StaffLine line(Authority reader, StaffMember member, boolean factor) {
		var why = why(reader, member);
		return new StaffLine(member.account(), member.person().name(), member.person().email(),
				this.words.offices(member.offices()), this.words.agencies(member.agencies()),
				only(member.offices().stream().map(Role::id).toList()), only(member.agencies()), why == null, why,
				factor, member.seen());
	}

	private static String why(Authority reader, StaffMember member) {
		if (member.account().equals(reader.account())) {
			return "bureau.staff.you";
		}
		return member.elsewhere() ? "bureau.staff.elsewhereToo" : null;
	}

	private static String only(Collection<String> codes) {
		return (codes.size() == 1) ? codes.iterator().next() : null;
	}

}
