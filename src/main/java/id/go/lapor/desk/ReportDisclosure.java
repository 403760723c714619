package id.go.lapor.desk;

import java.util.Optional;

import id.go.lapor.attachment.FileReader;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Visibility;

/**
 * What one person may read of one case; the only place that decides it. The verifier
 * reads the original because somebody must check the masking, the arbiter while a case
 * waits to be assigned; whoever answers reads the masked version, and so does an identity
 * officer beside an open task; the identity of an anonymous reporter reaches nobody.
 *
 * @param level how much of the report's words
 * @param timeline whose lines of the timeline
 * @param reporterNamed whether the reporter's name and masked address are shown
 */
record ReportDisclosure(DisclosureLevel level, Visibility timeline, boolean reporterNamed) {

	/** Holder of an identity officer's task; from no task the case is not theirs. */
	private static final String NATIONAL_DESK = "nasional";

	private static final ReportDisclosure NOTHING = new ReportDisclosure(DisclosureLevel.NOTHING, Visibility.PUBLIC,
			false);

	static ReportDisclosure of(Viewer viewer, CaseFacts facts) {
		boolean named = !facts.anonymous();
		boolean nationalDesk = viewer.isVerifier() || viewer.isSupervisor();
		if (nationalDesk) {
			return new ReportDisclosure(DisclosureLevel.ORIGINAL, Visibility.OFFICERS, named);
		}
		var readable = (facts.status() == CaseStatus.BLOCKED) ? DisclosureLevel.WITHHELD : DisclosureLevel.MASKED;
		if (viewer.isArbiter()) {
			boolean ruling = facts.status() == CaseStatus.AWAITING_ASSIGNMENT;
			return new ReportDisclosure(ruling ? DisclosureLevel.ORIGINAL : readable, Visibility.OFFICERS, false);
		}
		if (viewer.worksFor(facts.holder()) || viewer.worksForOneOf(facts.working())) {
			return new ReportDisclosure(readable, Visibility.OFFICERS,
					named && readable == DisclosureLevel.MASKED && viewer.worksFor(facts.holder()));
		}
		if (viewer.isOversight()) {
			return new ReportDisclosure(readable, Visibility.OFFICERS, false);
		}
		if (viewer.isIdentityOfficer() && facts.working().contains(NATIONAL_DESK)) {
			return new ReportDisclosure(readable, Visibility.PARTIES, false);
		}
		if (viewer.worksForOneOf(facts.involved())) {
			return new ReportDisclosure(readable, Visibility.PARTIES, false);
		}
		return NOTHING;
	}

	/** As whom this person asks for files; only the national desk reads all of them. */
	Optional<FileReader> filesAs(Viewer viewer) {
		if (!readsMasked()) {
			return Optional.empty();
		}
		if (readsOriginal() && (viewer.isVerifier() || viewer.isSupervisor())) {
			return Optional.of(FileReader.DESK);
		}
		return Optional.of((this.timeline == Visibility.OFFICERS) ? FileReader.OFFICERS : FileReader.INVOLVED);
	}

	boolean knowsTheCase() {
		return this.level != DisclosureLevel.NOTHING;
	}

	boolean readsMasked() {
		return this.level.compareTo(DisclosureLevel.MASKED) >= 0;
	}

	boolean readsOriginal() {
		return this.level == DisclosureLevel.ORIGINAL;
	}

}
