package id.go.lapor.bureau;

import java.util.Collection;
import java.util.List;

import id.go.lapor.engine.Role;
import id.go.lapor.secondfactor.LostFactors;
import org.springframework.stereotype.Component;

/** The accounts of a body as its coordinator reads them. */
@Component
class StaffLines {

	private final StaffRoll roll;

	private final LostFactors factors;

	private final BureauWords words;

	StaffLines(StaffRoll roll, LostFactors factors, BureauWords words) {
		this.roll = roll;
		this.factors = factors;
		this.words = words;
	}

	List<StaffLine> of(Authority reader) {
		return lines(reader, this.roll.of(reader.body()));
	}

	List<StaffLine> switchedOff(Authority reader) {
		return lines(reader, this.roll.switchedOff(reader.body()));
	}

	private List<StaffLine> lines(Authority reader, Collection<StaffMember> staff) {
		return staff.stream().map((member) -> line(reader, member)).toList();
	}

	private StaffLine line(Authority reader, StaffMember member) {
		var why = why(reader, member);
		return new StaffLine(member.account(), member.person().name(), member.person().email(),
				this.words.offices(member.offices()), this.words.agencies(member.agencies()),
				only(member.offices().stream().map(Role::id).toList()), only(member.agencies()), why == null, why,
				this.factors.isSetUp(member.account()), member.seen());
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
