package id.go.lapor.desk;

import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.Role;

/**
 * What somebody may do with a case besides working on a task. The state is checked once
 * more where it is changed; here it decides what is offered.
 */
record CaseActions(boolean merge, boolean unmerge, boolean block, boolean reply, boolean extend, boolean recall,
		boolean urge, boolean calm, boolean tag, boolean programme, boolean askTime) {

	/** Where a case can be taken from its holder. */
	static final Set<CaseStatus> WITH_HOLDER = EnumSet.of(CaseStatus.IN_PROGRESS, CaseStatus.REPORTER_RESPONDED,
			CaseStatus.AWAITING_COMPLETION);

	private static final Set<CaseStatus> ENDED = EnumSet.of(CaseStatus.CLOSED, CaseStatus.ARCHIVED, CaseStatus.BLOCKED);

	/**
	 * The actions.
	 * @param urgent whether the case goes before all others
	 */
	static CaseActions of(Viewer viewer, CaseFacts facts, boolean urgent) {
		boolean desk = viewer.isVerifier() || viewer.isSupervisor();
		boolean open = isOpen(facts.status());
		boolean merged = facts.status() == CaseStatus.MERGED;
		return new CaseActions(desk && open && !merged, desk && merged, desk && open,
				facts.status() == CaseStatus.ANSWERED && speaksFor(viewer, facts.holder()),
				viewer.isOversight() && open,
				viewer.isOversight() && facts.holder() != null && WITH_HOLDER.contains(facts.status()),
				open && ranks(viewer, facts) && !urgent, open && ranks(viewer, facts) && urgent,
				TagOwners.isWorkedOnBy(viewer, facts), open && viewer.roles().contains(Role.OVERSIGHT_KSP),
				WITH_HOLDER.contains(facts.status()) && leads(viewer, facts.holder()));
	}

	/** The same where oversight cannot be asked for more time now. */
	CaseActions withoutTime() {
		return new CaseActions(this.merge, this.unmerge, this.block, this.reply, this.extend, this.recall, this.urge,
				this.calm, this.tag, this.programme, false);
	}

	/**
	 * Who may say that somebody is in danger: whoever works on it, or watches over it.
	 */
	private static boolean ranks(Viewer viewer, CaseFacts facts) {
		return viewer.isVerifier() || viewer.isSupervisor() || viewer.isOversight() || viewer.worksFor(facts.holder());
	}

	static boolean isOpen(CaseStatus status) {
		return !ENDED.contains(status);
	}

	/** Deputies stand in for a head who does not decide, and this is no decision. */
	private static boolean leads(Viewer viewer, String holder) {
		return viewer.worksFor(holder)
				&& (viewer.roles().contains(Role.AGENCY_COORDINATOR) || viewer.roles().contains(Role.AGENCY_HEAD));
	}

	private static boolean speaksFor(Viewer viewer, String holder) {
		return viewer.worksFor(holder)
				&& (viewer.roles().contains(Role.AGENCY_OFFICER) || viewer.roles().contains(Role.AGENCY_COORDINATOR));
	}

}
