package id.go.lapor.complaint;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One line of a case's history: who by role, what, when, visible to whom. Its words are
 * masked before they get here; lines are never changed, but the reporter may take back
 * their words.
 */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(name = "case_number", nullable = false, updatable = false)
	private String caseNumber;

	@Column(name = "happened_at", nullable = false, updatable = false)
	private Instant happenedAt;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private CaseEvent event;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private ActorRole role;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private Visibility visibility;

	@Column(name = "agency_code", updatable = false)
	private String agencyCode;

	@Column(updatable = false)
	private String detail;

	@Column
	private String words;

	protected TimelineEntry() {
	}

	TimelineEntry(CaseNumber caseNumber, Instant happenedAt, CaseEvent event, ActorRole role, String agencyCode,
			String detail, String words) {
		this.caseNumber = caseNumber.value();
		this.happenedAt = happenedAt;
		this.event = event;
		this.role = role;
		this.visibility = event.visibility();
		this.agencyCode = agencyCode;
		this.detail = detail;
		this.words = words;
	}

	CaseNumber caseNumber() {
		return CaseNumber.of(this.caseNumber);
	}

	public Instant happenedAt() {
		return this.happenedAt;
	}

	public CaseEvent event() {
		return this.event;
	}

	public ActorRole role() {
		return this.role;
	}

	public Visibility visibility() {
		return this.visibility;
	}

	/** The body or unit concerned, or null. */
	public String agencyCode() {
		return this.agencyCode;
	}

	/** A code, date or count that belongs to the event, or null. */
	public String detail() {
		return this.detail;
	}

	/** Masked free text, or null. */
	public String words() {
		return this.words;
	}

}
