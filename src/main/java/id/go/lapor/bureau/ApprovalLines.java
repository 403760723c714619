package id.go.lapor.bureau;

import java.util.List;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.UnitEntry;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The body and its open units, to choose from and to say whose answers are approved. */
@Component
class ApprovalLines implements BureauSection {

	private final Approvals approvals;

	private final UnitRoll units;

	private final BureauWords words;

	ApprovalLines(Approvals approvals, UnitRoll units, BureauWords words) {
		this.approvals = approvals;
		this.units = units;
		this.words = words;
	}

	@Override
	public void fill(Agency body, Authority reader, Model page) {
		page.addAttribute("choices", choices(body));
		page.addAttribute("approvalSeen", this.approvals.seen(body.code()));
		page.addAttribute("approvalLast",
				this.approvals.last(body.code()).map((deed) -> this.words.deed(deed, body.zone())).orElse(null));
	}

	private List<AgencyChoice> choices(Agency body) {
		var open = this.units.of(body.code()).stream().filter(UnitEntry::open).map(UnitEntry::agency);
		return Stream.concat(Stream.of(body), open)
			.map((agency) -> new AgencyChoice(agency.code(), this.units.label(agency), agency.approvalRequired()))
			.toList();
	}

}
