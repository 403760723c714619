package id.go.lapor.notification;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One message to one person about one thing that happened: codes and numbers only. Words
 * and address are found when it is sent, and are not kept.
 */
@Entity
@Table(name = "notification")
class Notification {

	/** After these nobody of the office has a task about it. */
	private static final Set<CaseEvent> ENDINGS = EnumSet.of(CaseEvent.SATISFIED, CaseEvent.WITHDRAWN,
			CaseEvent.BLOCKED, CaseEvent.REVIEW_UPHELD, CaseEvent.DISCLOSURE_REFUSED, CaseEvent.DISCLOSURE_GRANTED,
			CaseEvent.DISCLOSURE_LAPSED, CaseEvent.EXTENSION_LAPSED);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(name = "case_number", nullable = false, updatable = false)
	private String caseNumber;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private CaseEvent event;

	@Column(nullable = false, updatable = false)
	private String template;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private Recipient recipient;

	@Column(name = "officer_id", updatable = false)
	private String officerId;

	@Column(name = "agency_code", updatable = false)
	private String agencyCode;

	@Column(updatable = false)
	private String detail;

	@Column(name = "written_at", nullable = false, updatable = false)
	private Instant writtenAt;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private NotificationState state;

	@Enumerated(EnumType.STRING)
	private Carrier carrier;

	@Column(name = "masked_address")
	private String maskedAddress;

	@Column(name = "provider_id")
	private String providerId;

	@Column(name = "settled_at")
	private Instant settledAt;

	protected Notification() {
	}

	/**
	 * Writes a message that waits to be sent.
	 * @param officerId null for the reporter
	 */
	Notification(CaseChanged change, String template, Recipient recipient, String officerId, Instant writtenAt) {
		this.caseNumber = change.caseNumber().value();
		this.event = change.event();
		this.template = template;
		this.recipient = recipient;
		this.officerId = officerId;
		this.agencyCode = change.agencyCode();
		this.detail = change.detail();
		this.writtenAt = writtenAt;
		this.state = NotificationState.WAITING;
	}

	/** A carrier took it over; from here on nothing sends it again. */
	void sent(Carrier by, String to, String provider, Instant at) {
		settle(NotificationState.SENT, at);
		this.carrier = by;
		this.maskedAddress = to;
		this.providerId = provider;
	}

	/** This person cannot be reached; that is an outcome, not a failure. */
	void unreachable(Instant at) {
		settle(NotificationState.UNREACHABLE, at);
	}

	private void settle(NotificationState outcome, Instant at) {
		if (this.state != NotificationState.WAITING) {
			throw new IllegalStateException("Notification " + this.id + " is settled: " + this.state);
		}
		this.state = outcome;
		this.settledAt = at;
	}

	boolean isWaiting() {
		return this.state == NotificationState.WAITING;
	}

	boolean isForReporter() {
		return this.recipient == Recipient.REPORTER;
	}

	/** Whether its detail names a clock. */
	boolean isAboutClock() {
		return this.event == CaseEvent.REMINDED || this.event == CaseEvent.ESCALATED
				|| this.event == CaseEvent.DISCLOSURE_OVERDUE;
	}

	/** Whether something is left to do: what ended is only there to be read. */
	boolean leavesWork() {
		return !ENDINGS.contains(this.event);
	}

	/** Whether its words hold a secret that is kept nowhere; the detail leads to it. */
	boolean carriesCode() {
		return this.event == CaseEvent.RECEIPT_CODE_ISSUED;
	}

	/** Whether it belongs to those who guard identities, and leads to their page. */
	boolean isForGuardians() {
		return this.event.visibility() == Visibility.GUARDIANS;
	}

	/**
	 * The name every attempt carries, so that a repeat is recognised: the row and the
	 * instant it was written, because row numbers begin anew in another database.
	 */
	String messageId() {
		return "notification-" + this.id + "-" + this.writtenAt.toEpochMilli();
	}

	Long id() {
		return this.id;
	}

	String caseNumber() {
		return this.caseNumber;
	}

	CaseEvent event() {
		return this.event;
	}

	/** The key of its words. */
	String template() {
		return this.template;
	}

	Recipient recipient() {
		return this.recipient;
	}

	/** Null for the reporter. */
	String officerId() {
		return this.officerId;
	}

	/** The body or unit concerned, or null. */
	String agencyCode() {
		return this.agencyCode;
	}

	/** A code, date or count, or null. */
	String detail() {
		return this.detail;
	}

	NotificationState state() {
		return this.state;
	}

	Carrier carrier() {
		return this.carrier;
	}

	String maskedAddress() {
		return this.maskedAddress;
	}

	String providerId() {
		return this.providerId;
	}

	Instant settledAt() {
		return this.settledAt;
	}

}
