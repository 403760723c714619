package id.go.lapor.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/**
 * A citizen's report: what is true of it. What is next stands in its processes. Every
 * change checks the state, and adds one line to the timeline; there is no other way to
 * change it than {@link ComplaintRegister#change}.
 */
@Entity
@Table(name = "complaint")
public class Complaint {

	static final Set<CaseStatus> ENDED = EnumSet.of(CaseStatus.CLOSED, CaseStatus.ARCHIVED, CaseStatus.BLOCKED);

	/** Nobody holds it there, though the code of whoever had it last stands in it. */
	static final Set<CaseStatus> UNHELD = EnumSet.of(CaseStatus.UNVERIFIED, CaseStatus.AWAITING_ASSIGNMENT,
			CaseStatus.MERGED);

	private static final Set<CaseStatus> WITH_AGENCY = EnumSet.of(CaseStatus.IN_PROGRESS,
			CaseStatus.REPORTER_RESPONDED);

	private static final int REFUSALS_BEFORE_RULING = 2;

	private static final int QUESTIONS_WITHOUT_HEAD = 2;

	private static final int CONTESTS_BEFORE_REVIEW = 2;

	@Id
	@Column(name = "case_number")
	private String caseNumber;

	@Version
	private Long version;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private CaseStatus status;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private ReportKind kind;

	@Enumerated(EnumType.STRING)
	@Column(name = "complaint_class")
	private ComplaintClass complaintClass;

	@Column(name = "category_code", nullable = false)
	private String categoryCode;

	@Column(name = "region_code", nullable = false)
	private String regionCode;

	@Column(name = "event_date")
	private LocalDate eventDate;

	@Column(name = "wished_agency")
	private String wishedAgencyCode;

	@Column(nullable = false)
	private boolean anonymous;

	@Column(nullable = false)
	private boolean secret;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private Channel channel;

	@Column(nullable = false)
	private boolean reachable;

	@Column(name = "original_digest", nullable = false, updatable = false)
	private String originalDigest;

	@Column(name = "receipt_hash", nullable = false)
	private String receiptHash;

	@Column(name = "masked_title")
	private String maskedTitle;

	@Column(name = "masked_text")
	private String maskedText;

	@Column(name = "masked_address")
	private String maskedAddress;

	@Column(name = "received_at", nullable = false, updatable = false)
	private Instant receivedAt;

	@Column(name = "forwarded_at")
	private Instant forwardedAt;

	@Column(name = "agency_code")
	private String agencyCode;

	@Column(nullable = false)
	private int refusals;

	@Column(nullable = false)
	private boolean ruled;

	@Column(name = "ruling_requested", nullable = false)
	private boolean rulingRequested;

	@Column(nullable = false)
	private int questions;

	@Enumerated(EnumType.STRING)
	@Column(name = "asked_from")
	private CaseStatus askedFrom;

	@Column(nullable = false)
	private int contests;

	@Column(name = "countdown_restarts", nullable = false)
	private int countdownRestarts;

	@Column(name = "second_look_at")
	private Instant secondLookAt;

	@Column(name = "archived_by_officer")
	private String archivedByOfficer;

	@Column(name = "merged_into")
	private String mergedInto;

	@Column(nullable = false)
	private boolean unpublished;

	@Column(name = "numbers_consented_at")
	private Instant numbersConsentedAt;

	@Column(name = "urgent_since")
	private Instant urgentSince;

	@Column(name = "programme")
	private Long programme;

	@Embedded
	private Closing closing;

	@Transient
	private Instant now;

	@Transient
	private final List<TimelineEntry> news = new ArrayList<>();

	protected Complaint() {
	}

	Complaint(CaseNumber number, String receiptHash, NewComplaint report) {
		this.caseNumber = number.value();
		this.receiptHash = receiptHash;
		this.status = CaseStatus.UNVERIFIED;
		this.kind = report.kind();
		this.complaintClass = report.complaintClass();
		this.categoryCode = report.categoryCode();
		this.regionCode = report.regionCode();
		this.eventDate = report.eventDate();
		this.wishedAgencyCode = report.wishedAgencyCode();
		this.anonymous = report.anonymous();
		this.secret = report.secret();
		this.channel = report.channel();
		this.reachable = report.reachable();
		this.originalDigest = report.originalDigest();
		this.receivedAt = report.receivedAt();
		this.numbersConsentedAt = report.numbersMayBeOpened() ? report.receivedAt() : null;
		this.now = report.receivedAt();
		tell(CaseEvent.REPORT_RECEIVED, ActorRole.REPORTER, null, report.channel().name(), null);
		if (report.scribe() != null) {
			tell(CaseEvent.WRITTEN_DOWN, report.scribe().role(), report.scribe().agencyCode(), null, null);
		}
	}

	/** The clock's instant for everything that is changed next. */
	Complaint at(Instant instant) {
		this.now = instant;
		return this;
	}

	/** Hands over the lines that were added since it was loaded. */
	List<TimelineEntry> takeNews() {
		var lines = List.copyOf(this.news);
		this.news.clear();
		return lines;
	}

	// --- verification

	/** Sets the version that everybody but the verifier reads. */
	public void mask(String title, String text, String address) {
		this.maskedTitle = title;
		this.maskedText = text;
		this.maskedAddress = address;
		tell(CaseEvent.TEXT_MASKED, ActorRole.SYSTEM, null, null, null);
	}

	/** A verifier put the masked version right; the reason is kept with the line. */
	public void correctMasking(String title, String text, String address, ActorRole role, String detail,
			String reason) {
		require(CaseStatus.UNVERIFIED);
		this.maskedTitle = title;
		this.maskedText = text;
		this.maskedAddress = address;
		tell(CaseEvent.MASKING_CORRECTED, role, null, detail, reason);
	}

	/** Corrects kind, class and category; the reason is kept with the line. */
	public void reclassify(ReportKind newKind, ComplaintClass newClass, String newCategory, ActorRole role,
			String reason) {
		requireOpen();
		this.kind = newKind;
		this.complaintClass = (newKind != ReportKind.COMPLAINT) ? null
				: (newClass != null) ? newClass : ComplaintClass.NO_INSPECTION;
		this.categoryCode = newCategory;
		tell(CaseEvent.RECLASSIFIED, role, null, newKind.name(), reason);
	}

	public void forward(String agency, ActorRole role, String words) {
		require(CaseStatus.UNVERIFIED);
		assignTo(agency);
		this.status = CaseStatus.IN_PROGRESS;
		tell(CaseEvent.FORWARDED, role, agency, null, words);
	}

	public void requestRuling(ActorRole role, String words) {
		require(CaseStatus.UNVERIFIED, CaseStatus.AWAITING_ASSIGNMENT);
		this.status = CaseStatus.AWAITING_ASSIGNMENT;
		this.rulingRequested = true;
		tell(CaseEvent.RULING_REQUESTED, role, null, null, words);
	}

	public void archive(ArchiveReason reason, ClosedBy by, String officer, String words) {
		require(CaseStatus.UNVERIFIED);
		this.status = CaseStatus.ARCHIVED;
		this.archivedByOfficer = officer;
		this.closing = new Closing(by, null, reason, this.now);
		tell(CaseEvent.ARCHIVED, (by == ClosedBy.SYSTEM) ? ActorRole.SYSTEM : ActorRole.VERIFIER, null, reason.name(),
				words);
	}

	/** Reopens an archived case once; another verifier looks. */
	public void requestSecondLook(String words) {
		if (this.status != CaseStatus.ARCHIVED || closedBy() == ClosedBy.REPORTER) {
			throw new CaseRefusal("complaint.secondLookOnlyWhenArchived");
		}
		if (this.secondLookAt != null) {
			throw new CaseRefusal("complaint.secondLookOnce");
		}
		this.status = CaseStatus.UNVERIFIED;
		this.secondLookAt = this.now;
		this.closing = null;
		tell(CaseEvent.SECOND_LOOK_REQUESTED, ActorRole.REPORTER, null, null, words);
	}

	// --- asking the reporter

	public void ask(ActorRole role, String question) {
		require(CaseStatus.UNVERIFIED, CaseStatus.IN_PROGRESS, CaseStatus.REPORTER_RESPONDED);
		this.askedFrom = this.status;
		this.status = CaseStatus.AWAITING_COMPLETION;
		this.questions++;
		tell(CaseEvent.QUESTION_ASKED, role, this.agencyCode, null, question);
	}

	public void refuseQuestion(String words) {
		requireOpen();
		tell(CaseEvent.QUESTION_REFUSED, ActorRole.HEAD, this.agencyCode, null, words);
	}

	public void complete(String words) {
		require(CaseStatus.AWAITING_COMPLETION);
		this.status = this.askedFrom;
		tell(CaseEvent.DATA_COMPLETED, ActorRole.REPORTER, null, null, words);
	}

	public void expireCompletion() {
		require(CaseStatus.AWAITING_COMPLETION);
		this.status = this.askedFrom;
		tell(CaseEvent.COMPLETION_EXPIRED, ActorRole.SYSTEM, null, null, null);
	}

	// --- the body that holds the case

	public void receiveDisposition() {
		requireWithAgency();
		tell(CaseEvent.DISPOSITION_RECORDED, ActorRole.SYSTEM, this.agencyCode, null, null);
	}

	public void handOn(String unit, ActorRole role, String words) {
		requireWithAgency();
		assignTo(unit);
		tell(CaseEvent.HANDED_ON, role, unit, null, words);
	}

	/** The body says another is competent, and which; after a ruling it may not. */
	public void refuse(String competentAgency, ActorRole role, String words) {
		requireWithAgency();
		if (this.ruled) {
			throw new CaseRefusal("complaint.rulingBinds");
		}
		this.status = CaseStatus.AWAITING_ASSIGNMENT;
		this.refusals++;
		tell(CaseEvent.REFUSED, role, this.agencyCode, competentAgency, words);
	}

	public void reassign(String agency, ActorRole role, String words) {
		require(CaseStatus.AWAITING_ASSIGNMENT);
		assignTo(agency);
		this.status = CaseStatus.IN_PROGRESS;
		tell(CaseEvent.REASSIGNED, role, agency, null, words);
	}

	public void rule(String agency, String words) {
		require(CaseStatus.AWAITING_ASSIGNMENT);
		assignTo(agency);
		this.ruled = true;
		this.rulingRequested = false;
		this.status = CaseStatus.IN_PROGRESS;
		tell(CaseEvent.RULED, ActorRole.ARBITER, agency, null, words);
	}

	/** Taken back from its holder by the national desk or by oversight. */
	public void recall(ActorRole role, String words) {
		takeFromHolder(CaseEvent.RECALLED, role, words);
	}

	/** The holder takes no reports any more. */
	public void loseHolder() {
		takeFromHolder(CaseEvent.HOLDER_CLOSED, ActorRole.SYSTEM, null);
	}

	/** A ruling bound the holder that is named in it, and nobody after it. */
	private void takeFromHolder(CaseEvent event, ActorRole role, String words) {
		require(CaseStatus.IN_PROGRESS, CaseStatus.REPORTER_RESPONDED, CaseStatus.AWAITING_COMPLETION);
		this.status = CaseStatus.AWAITING_ASSIGNMENT;
		this.askedFrom = null;
		this.ruled = false;
		tell(event, role, this.agencyCode, null, words);
	}

	public void answerInterim(LocalDate promised, ActorRole role, String words) {
		requireWithAgency();
		tell(CaseEvent.INTERIM_ANSWERED, role, this.agencyCode, promised.toString(), words);
	}

	/** Asks another unit of the body for its part of the answer. */
	public void requestContribution(String unit) {
		requireWithAgency();
		tell(CaseEvent.CONTRIBUTION_REQUESTED, ActorRole.OFFICER, unit, null, null);
	}

	public void contribute(String unit, String words) {
		require(CaseStatus.IN_PROGRESS, CaseStatus.REPORTER_RESPONDED, CaseStatus.AWAITING_COMPLETION);
		tell(CaseEvent.CONTRIBUTED, ActorRole.OFFICER, unit, null, words);
	}

	/**
	 * Hands the answer to the head.
	 * @param repeated to how many other cases the same words were sent, or 0
	 */
	public void submitAnswer(int repeated) {
		requireWithAgency();
		tell(CaseEvent.ANSWER_SUBMITTED, ActorRole.OFFICER, this.agencyCode,
				(repeated > 0) ? Integer.toString(repeated) : null, null);
	}

	public void returnAnswer(String words) {
		requireWithAgency();
		tell(CaseEvent.ANSWER_RETURNED, ActorRole.HEAD, this.agencyCode, null, words);
	}

	public void answer(CaseOutcome outcome, ActorRole role, String words) {
		requireWithAgency();
		this.status = CaseStatus.ANSWERED;
		this.closing = new Closing(null, outcome, null, null);
		this.countdownRestarts = 0;
		tell(CaseEvent.ANSWERED, role, this.agencyCode, outcome.name(), words);
	}

	// --- the reporter's answer

	public void openFeedback() {
		require(CaseStatus.ANSWERED);
		tell(CaseEvent.FEEDBACK_OPENED, ActorRole.SYSTEM, this.agencyCode, null, null);
	}

	public void confirm(String words) {
		require(CaseStatus.ANSWERED);
		close(ClosedBy.REPORTER);
		tell(CaseEvent.SATISFIED, ActorRole.REPORTER, null, null, words);
	}

	public void contest(String words) {
		require(CaseStatus.ANSWERED);
		reopenByContest();
		tell(CaseEvent.CONTESTED, ActorRole.REPORTER, this.agencyCode, Integer.toString(this.contests), words);
	}

	/** A plain reply while the countdown runs; only the first one restarts it. */
	public void reply(String words) {
		require(CaseStatus.ANSWERED);
		this.countdownRestarts++;
		tell(CaseEvent.REPLIED, ActorRole.REPORTER, this.agencyCode, null, words);
	}

	public void replyAsOfficer(String words) {
		require(CaseStatus.ANSWERED);
		tell(CaseEvent.OFFICER_REPLIED, ActorRole.OFFICER, this.agencyCode, null, words);
	}

	public void closeAutomatically() {
		require(CaseStatus.ANSWERED);
		close(ClosedBy.SYSTEM);
		tell(CaseEvent.CLOSED_AUTOMATICALLY, ActorRole.SYSTEM, this.agencyCode, null, null);
	}

	public void closeByOfficer(CaseOutcome outcome, ActorRole role, String words) {
		require(CaseStatus.ANSWERED);
		this.closing = new Closing(null, outcome, null, null);
		close(ClosedBy.OFFICER);
		tell(CaseEvent.CLOSED_BY_OFFICER, role, this.agencyCode, outcome.name(), words);
	}

	/** An automatic close is contested: the case lives on under its number. */
	public void contestClose(String words) {
		if (this.status != CaseStatus.CLOSED || closedBy() != ClosedBy.SYSTEM) {
			throw new CaseRefusal("complaint.onlyAutomaticCloseContested");
		}
		reopenByContest();
		tell(CaseEvent.CLOSE_CONTESTED, ActorRole.REPORTER, this.agencyCode, Integer.toString(this.contests), words);
	}

	/** Whether so many contests were made that oversight has to look. */
	public boolean needsReview() {
		return this.contests >= CONTESTS_BEFORE_REVIEW;
	}

	public void uphold(String words) {
		require(CaseStatus.UNDER_REVIEW);
		close(ClosedBy.OFFICER);
		tell(CaseEvent.REVIEW_UPHELD, ActorRole.OVERSIGHT, this.agencyCode, null, words);
	}

	public void returnFromReview(String words) {
		require(CaseStatus.UNDER_REVIEW);
		this.status = CaseStatus.REPORTER_RESPONDED;
		tell(CaseEvent.REVIEW_RETURNED, ActorRole.OVERSIGHT, this.agencyCode, null, words);
	}

	// --- at any time

	public void withdraw(String words) {
		requireOpen();
		this.status = CaseStatus.ARCHIVED;
		this.closing = new Closing(ClosedBy.REPORTER, outcome(), null, this.now);
		tell(CaseEvent.WITHDRAWN, ActorRole.REPORTER, null, null, words);
	}

	public void block(ActorRole role, String words) {
		requireOpen();
		this.status = CaseStatus.BLOCKED;
		this.closing = new Closing(ClosedBy.OFFICER, outcome(), null, this.now);
		tell(CaseEvent.BLOCKED, role, null, null, words);
	}

	public void mergeInto(CaseNumber main, ActorRole role) {
		requireOpen();
		this.status = CaseStatus.MERGED;
		this.mergedInto = main.value();
		this.askedFrom = null;
		tell(CaseEvent.MERGED, role, null, main.value(), null);
	}

	public void unmerge(ActorRole role) {
		require(CaseStatus.MERGED);
		this.status = CaseStatus.UNVERIFIED;
		this.mergedInto = null;
		tell(CaseEvent.UNMERGED, role, null, null, null);
	}

	/** The main case's answer becomes the answer of this one. */
	public void adoptAnswer(Complaint main, String words) {
		require(CaseStatus.MERGED);
		this.status = CaseStatus.ANSWERED;
		this.agencyCode = main.agencyCode;
		this.forwardedAt = (this.forwardedAt != null) ? this.forwardedAt : this.now;
		this.closing = new Closing(null, main.outcome(), null, null);
		tell(CaseEvent.ANSWER_ADOPTED, ActorRole.SYSTEM, main.agencyCode, main.caseNumber, words);
	}

	/** A note of the reporter to those who work on the case. */
	public void note(String words) {
		requireOpen();
		tell(CaseEvent.NOTE_ADDED, ActorRole.REPORTER, this.agencyCode, null, words);
	}

	/**
	 * The reporter wants less known: never more. What is asked for already changes
	 * nothing.
	 * @param nowAnonymous whether agency and public may no longer learn who reports; null
	 * leaves it
	 * @param nowSecret whether the public may no longer read anything; null leaves it
	 * @return whether anything changed
	 * @throws CaseRefusal if a switch would be turned back
	 */
	public boolean tightenPrivacy(Boolean nowAnonymous, Boolean nowSecret) {
		if (this.anonymous && Boolean.FALSE.equals(nowAnonymous) || this.secret && Boolean.FALSE.equals(nowSecret)) {
			throw new CaseRefusal("complaint.privacyOnlyStricter");
		}
		boolean hides = Boolean.TRUE.equals(nowAnonymous) && !this.anonymous;
		boolean closes = Boolean.TRUE.equals(nowSecret) && !this.secret;
		if (!hides && !closes) {
			return false;
		}
		this.anonymous |= hides;
		this.secret |= closes;
		tell(CaseEvent.PRIVACY_TIGHTENED, ActorRole.REPORTER, null,
				(hides && closes) ? "ANONYMOUS:SECRET" : hides ? "ANONYMOUS" : "SECRET", null);
		return true;
	}

	/**
	 * The reporter allows, or no longer allows, that the body which handles an anonymous
	 * report opens single masked numbers. What is so already changes nothing; taking back
	 * is possible for ever.
	 * @return whether anything changed
	 */
	public boolean allowNumbers(boolean allowed) {
		if (allowed == (this.numbersConsentedAt != null)) {
			return false;
		}
		if (allowed) {
			requireOpen();
		}
		this.numbersConsentedAt = allowed ? this.now : null;
		tell(allowed ? CaseEvent.NUMBERS_ALLOWED : CaseEvent.NUMBERS_CLOSED, ActorRole.REPORTER, null, null, null);
		return true;
	}

	/**
	 * Somebody is in danger: it goes before every other case. The reason is kept with the
	 * line, and so is that of whoever takes it back.
	 */
	public void markUrgent(ActorRole role, String reason) {
		requireOpen();
		if (isUrgent()) {
			throw new CaseRefusal("complaint.urgentAlready");
		}
		this.urgentSince = this.now;
		tell(CaseEvent.MARKED_URGENT, role, this.agencyCode, null, reason);
	}

	public void liftUrgency(ActorRole role, String reason) {
		requireOpen();
		if (!isUrgent()) {
			throw new CaseRefusal("complaint.notUrgent");
		}
		this.urgentSince = null;
		tell(CaseEvent.URGENCY_LIFTED, role, this.agencyCode, null, reason);
	}

	/**
	 * The case is about a priority programme; its place in the lines stays. The reason is
	 * kept with the line, and so is that of whoever takes it out again.
	 * @param name as the programme is called now
	 */
	public void enterProgramme(long id, String name, String reason) {
		requireOpen();
		if (this.programme != null) {
			throw new CaseRefusal("complaint.inProgrammeAlready");
		}
		this.programme = id;
		tell(CaseEvent.PROGRAMME_ENTERED, ActorRole.OVERSIGHT, this.agencyCode, name, reason);
	}

	public void leaveProgramme(String name, String reason) {
		requireOpen();
		if (this.programme == null) {
			throw new CaseRefusal("complaint.inNoProgramme");
		}
		this.programme = null;
		tell(CaseEvent.PROGRAMME_LEFT, ActorRole.OVERSIGHT, this.agencyCode, name, reason);
	}

	/** The priority programme that it is about, if any. */
	public Optional<Long> programme() {
		return Optional.ofNullable(this.programme);
	}

	/** The consent goes with the data it was about; its request says so already. */
	public void forgetNumbersConsent() {
		this.numbersConsentedAt = null;
	}

	/** The reporter takes the report off every public view; those who answer go on. */
	public void unpublish() {
		this.unpublished = true;
	}

	/** Takes the masked words away as well, once nobody works with them any more. */
	public void removeText() {
		if (isOpen()) {
			throw new CaseRefusal("complaint.textNeededWhileOpen");
		}
		this.unpublished = true;
		this.maskedTitle = null;
		this.maskedText = null;
		this.maskedAddress = null;
	}

	/** The reporter proved with a code of the house that the case is theirs. */
	void replaceReceipt(String hash) {
		this.receiptHash = hash;
		tell(CaseEvent.RECEIPT_REPLACED, ActorRole.REPORTER, null, null, null);
	}

	/** A line that changes nothing but tells something: a reminder, an escalation. */
	public void remark(CaseEvent event, ActorRole role, String detail, String words) {
		tell(event, role, this.agencyCode, detail, words);
	}

	/** What this agency asked for came to nothing; the case may be another's by now. */
	public void lapseExtension(String agency, String cause) {
		tell(CaseEvent.EXTENSION_LAPSED, ActorRole.SYSTEM, agency, cause, null);
	}

	/** Supervision names the phase a lost case goes on in. */
	public void clarify(CaseStatus next, String agency) {
		requireOpen();
		if (agency != null) {
			assignTo(agency);
		}
		this.status = next;
		tell(CaseEvent.CLARIFIED, ActorRole.SUPERVISOR, agency, next.name(), null);
	}

	// --- reading

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public CaseStatus status() {
		return this.status;
	}

	/** The step of five the reporter sees. */
	public int step() {
		return switch (this.status) {
			case UNVERIFIED -> 2;
			case AWAITING_COMPLETION -> (this.askedFrom == CaseStatus.UNVERIFIED) ? 2 : 3;
			case AWAITING_ASSIGNMENT, IN_PROGRESS, REPORTER_RESPONDED, UNDER_REVIEW, MERGED -> 3;
			case ANSWERED -> 4;
			case CLOSED, ARCHIVED, BLOCKED -> 5;
		};
	}

	public boolean isOpen() {
		return !ENDED.contains(this.status);
	}

	public boolean isWithAgency() {
		return WITH_AGENCY.contains(this.status);
	}

	/**
	 * Nothing is public before it was forwarded, and nothing ever of a report that is
	 * secret or was taken off by its reporter.
	 */
	public boolean isPublic() {
		return this.forwardedAt != null && !this.secret && !this.unpublished && this.status != CaseStatus.BLOCKED;
	}

	/** Whether the reporter wants no more done with it than answering it. */
	public boolean isUnpublished() {
		return this.unpublished;
	}

	/** Whether the public may never read it, wherever it stands. */
	public boolean isHidden() {
		return this.secret || this.unpublished;
	}

	public ReportKind kind() {
		return this.kind;
	}

	/** The class of a complaint, or null for other kinds. */
	public ComplaintClass complaintClass() {
		return this.complaintClass;
	}

	public String categoryCode() {
		return this.categoryCode;
	}

	public String regionCode() {
		return this.regionCode;
	}

	public LocalDate eventDate() {
		return this.eventDate;
	}

	public String wishedAgencyCode() {
		return this.wishedAgencyCode;
	}

	public boolean isAnonymous() {
		return this.anonymous;
	}

	public boolean isSecret() {
		return this.secret;
	}

	/** Since when single masked numbers may be opened, or null: the reporter's word. */
	public Instant numbersConsentedAt() {
		return this.numbersConsentedAt;
	}

	/**
	 * Whether the body that handles the report may open single masked numbers: of an
	 * anonymous report only with the reporter's consent.
	 */
	public boolean mayOpenNumbers() {
		return !this.anonymous || this.numbersConsentedAt != null;
	}

	/** Whether officers let it go before every other case. */
	public boolean isUrgent() {
		return this.urgentSince != null;
	}

	public Channel channel() {
		return this.channel;
	}

	public boolean isReachable() {
		return this.reachable;
	}

	public String originalDigest() {
		return this.originalDigest;
	}

	/** Null until the masking has run. */
	public String maskedTitle() {
		return this.maskedTitle;
	}

	/** Null until the masking has run. */
	public String maskedText() {
		return this.maskedText;
	}

	public String maskedAddress() {
		return this.maskedAddress;
	}

	public Instant receivedAt() {
		return this.receivedAt;
	}

	/** The body or unit that holds the case now, or null before the first forwarding. */
	public String agencyCode() {
		return this.agencyCode;
	}

	/**
	 * Whether the body or unit of {@link #agencyCode} has it, and did not give it away.
	 */
	public boolean isHeld() {
		boolean asked = this.status == CaseStatus.AWAITING_COMPLETION && isAskedByVerifier();
		return this.agencyCode != null && !asked && !UNHELD.contains(this.status);
	}

	/**
	 * Whether the arbiter decides now: after two refusals, or because somebody asked.
	 */
	public boolean needsRuling() {
		return this.rulingRequested || this.refusals >= REFUSALS_BEFORE_RULING;
	}

	public boolean isRuled() {
		return this.ruled;
	}

	public int questions() {
		return this.questions;
	}

	public int contests() {
		return this.contests;
	}

	/** Whether the next question needs the head of the body that asks. */
	public boolean isAskedEnough() {
		return this.questions >= QUESTIONS_WITHOUT_HEAD;
	}

	/** Plain replies since the last answer. */
	public int countdownRestarts() {
		return this.countdownRestarts;
	}

	/** Whether the question was asked by the national desk; false when by an agency. */
	public boolean isAskedByVerifier() {
		return this.askedFrom == CaseStatus.UNVERIFIED;
	}

	/** The officer whose archiving is looked at again, or null. */
	public String archivedByOfficer() {
		return this.archivedByOfficer;
	}

	public boolean isSecondLook() {
		return this.secondLookAt != null;
	}

	/** The main case, or null. */
	public CaseNumber mergedInto() {
		return (this.mergedInto != null) ? new CaseNumber(this.mergedInto) : null;
	}

	public ClosedBy closedBy() {
		return (this.closing != null) ? this.closing.by() : null;
	}

	public CaseOutcome outcome() {
		return (this.closing != null) ? this.closing.outcome() : null;
	}

	public ArchiveReason archiveReason() {
		return (this.closing != null) ? this.closing.archiveReason() : null;
	}

	public Instant closedAt() {
		return (this.closing != null) ? this.closing.at() : null;
	}

	// --- inside

	private void assignTo(String agency) {
		this.agencyCode = agency;
		if (this.forwardedAt == null) {
			this.forwardedAt = this.now;
		}
	}

	private void close(ClosedBy by) {
		this.status = CaseStatus.CLOSED;
		this.closing = new Closing(by, outcome(), null, this.now);
	}

	private void reopenByContest() {
		this.contests++;
		// oversight judges this answer, so what became of the matter stays known
		this.closing = needsReview() ? new Closing(null, outcome(), null, null) : null;
		this.status = needsReview() ? CaseStatus.UNDER_REVIEW : CaseStatus.REPORTER_RESPONDED;
	}

	private void requireWithAgency() {
		require(CaseStatus.IN_PROGRESS, CaseStatus.REPORTER_RESPONDED);
	}

	private void requireOpen() {
		if (!isOpen()) {
			throw new CaseRefusal("complaint.alreadyEnded");
		}
	}

	private void require(CaseStatus... allowed) {
		if (!List.of(allowed).contains(this.status)) {
			throw new CaseRefusal(isOpen() ? "complaint.notInThisPhase" : "complaint.alreadyEnded");
		}
	}

	private void tell(CaseEvent event, ActorRole role, String agency, String detail, String words) {
		this.news.add(new TimelineEntry(caseNumber(), this.now, event, role, agency, detail, words));
	}

}
