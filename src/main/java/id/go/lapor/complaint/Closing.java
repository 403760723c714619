package id.go.lapor.complaint;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a case ended: who ended it, what became of the matter and why it was archived, kept
 * apart from each other and from the status.
 */
@Embeddable
class Closing {

	@Enumerated(EnumType.STRING)
	@Column(name = "closed_by")
	private ClosedBy by;

	@Enumerated(EnumType.STRING)
	@Column(name = "outcome")
	private CaseOutcome outcome;

	@Enumerated(EnumType.STRING)
	@Column(name = "archive_reason")
	private ArchiveReason archiveReason;

	@Column(name = "closed_at")
	private Instant at;

	protected Closing() {
	}

	Closing(ClosedBy by, CaseOutcome outcome, ArchiveReason archiveReason, Instant at) {
		this.by = by;
		this.outcome = outcome;
		this.archiveReason = archiveReason;
		this.at = at;
	}

	ClosedBy by() {
		return this.by;
	}

	CaseOutcome outcome() {
		return this.outcome;
	}

	ArchiveReason archiveReason() {
		return this.archiveReason;
	}

	Instant at() {
		return this.at;
	}

}
