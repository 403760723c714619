package id.go.lapor.desk;

import java.util.Comparator;
import java.util.Optional;

import id.go.lapor.agency.Agency;
import id.go.lapor.attachment.CaseFile;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Visibility;

/**
 * What one person may read of one case; the only place that decides it. The verifier
 * reads the original because somebody must check the masking, the arbiter while a case
 * waits to be assigned; whoever answers reads the masked version, and so does an identity
 * officer beside an open task; the identity of an anonymous reporter reaches nobody.
 * Whoever gave the case away reads on what they had then; whoever is accused reads
 * nothing, in whatever office. Blocked words are read by the national desk and by those
 * who watch over it: else one verifier could make a report vanish.
 *
 * @param level how much of the report's words
 * @param timeline whose lines of the timeline
 * @param reporterNamed whether the reporter's name and masked address are shown
 * @param past for whoever gave the case away, what they had; else null
 */
record ReportDisclosure(DisclosureLevel level, Visibility timeline, boolean reporterNamed, Tenure.Past past) {

	private static final ReportDisclosure NOTHING = new ReportDisclosure(DisclosureLevel.NOTHING, Visibility.PUBLIC,
			false);

	/** Of somebody to whom all of the case is told at this level. */
	ReportDisclosure(DisclosureLevel level, Visibility timeline, boolean reporterNamed) {
		this(level, timeline, reporterNamed, null);
	}

	static ReportDisclosure of(Viewer viewer, CaseFacts facts) {
		if (facts.accused().areServedBy(viewer.agencies())) {
			return NOTHING;
		}
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
			return new ReportDisclosure(DisclosureLevel.MASKED, Visibility.OFFICERS, false);
		}
		if (viewer.isIdentityOfficer() && facts.working().contains(Agency.NATIONAL_DESK)) {
			return new ReportDisclosure(readable, Visibility.PARTIES, false);
		}
		return facts.past()
			.entrySet()
			.stream()
			.filter((part) -> viewer.worksFor(part.getKey()))
			.map((part) -> part.getValue())
			.max(Comparator.comparingInt(Tenure.Past::lines))
			.map((past) -> new ReportDisclosure(readable, Visibility.PARTIES, false, past))
			.orElse(NOTHING);
	}

	/** Whether the case is this reader's to know as it stands now. */
	boolean isCurrent() {
		return this.past == null;
	}

	/**
	 * Whether a line may be read.
	 * @param place its place in the timeline, from 0
	 * @param isPublic whether the public may read the case
	 */
	boolean readsLine(Visibility visibility, int place, boolean isPublic) {
		return reads(visibility, this.past == null || place < this.past.lines(), isPublic);
	}

	/** Whether a file that this kind of reader may have came in their time. */
	boolean readsFile(CaseFile file, boolean isPublic) {
		return this.past == null || !file.addedAt().isAfter(this.past.until())
				|| isPublic && file.isFor(FileReader.EVERYBODY);
	}

	private boolean reads(Visibility visibility, boolean inTime, boolean isPublic) {
		return inTime ? visibility.compareTo(this.timeline) <= 0 : isPublic && visibility == Visibility.PUBLIC;
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
