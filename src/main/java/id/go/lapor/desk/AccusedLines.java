package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import org.springframework.stereotype.Component;

/** Warns of whom a report accuses; the national desk may put it right. */
@Component
class AccusedLines {

	private final AgencyDirectory agencies;

	AccusedLines(AgencyDirectory agencies) {
		this.agencies = agencies;
	}

	List<AccusedLine> of(Viewer viewer, CaseFacts facts) {
		boolean desk = viewer.isVerifier() || viewer.isSupervisor();
		boolean recallable = desk && CaseActions.WITH_HOLDER.contains(facts.status());
		return facts.accused()
			.branches()
			.stream()
			.map((branch) -> new AccusedLine(branch.code(),
					this.agencies.find(branch.code()).map(Agency::name).orElse(branch.code()),
					desk && CaseActions.isOpen(facts.status()),
					recallable && facts.holder() != null && branch.tree().contains(facts.holder())))
			.toList();
	}

	/**
	 * One accused agency.
	 *
	 * @param code its code
	 * @param name its name
	 * @param strikable whether this reader may strike it
	 * @param recallable whether it holds the case, and this reader may take it from there
	 */
	record AccusedLine(String code, String name, boolean strikable, boolean recallable) {
	}

}
