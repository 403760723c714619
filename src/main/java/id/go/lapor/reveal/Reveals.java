package id.go.lapor.reveal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import id.go.lapor.audit.Actor;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.limits.OfficerAllowance;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.MaskedField;
import id.go.lapor.privacy.MaskedFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens one masked number to one officer for a while. All is judged under the lock of the
 * case, so a case that moves away or becomes anonymous at the same moment comes first or
 * comes after. The audit is written in the same transaction and the number leaves after
 * its end: what could not be written down is not shown.
 */
@Component
public class Reveals {

	private static final Logger log = LoggerFactory.getLogger(Reveals.class);

	private final ComplaintRegister register;

	private final MaskedFields fields;

	private final RevealRules rules;

	private final RevealBook book;

	private final RevealSettings settings;

	private final CaseMasking masking;

	private final AuditTrail audit;

	private final OfficerAllowance allowance;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Reveals(ComplaintRegister register, MaskedFields fields, RevealRules rules, RevealBook book,
			RevealSettings settings, CaseMasking masking, AuditTrail audit, OfficerAllowance allowance,
			PlatformTransactionManager transactions, Clock clock) {
		this.register = register;
		this.fields = fields;
		this.rules = rules;
		this.book = book;
		this.settings = settings;
		this.masking = masking;
		this.audit = audit;
		this.allowance = allowance;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * The masked report with its places, for an officer beside a task; empty where it
	 * holds nothing that an office looks up, or the masking has been changed by a newer
	 * release and the kept words would be others.
	 */
	@Transactional(readOnly = true)
	public Optional<RevealOffer> offer(CaseNumber number, Actor officer, String task) {
		var complaint = this.register.require(number);
		var outcome = this.rules.of(complaint, officer.agencyCode());
		if (outcome == RevealOutcome.MOVED_ON || outcome == RevealOutcome.ERASED) {
			return Optional.empty();
		}
		var report = this.fields.of(number.value(), complaint.isAnonymous());
		boolean reads = report.reads(complaint.maskedTitle(), complaint.maskedText(), complaint.maskedAddress());
		return Optional.of(new RevealOffer(outcome, report, openTo(number, officer, task)))
			.filter((offer) -> reads && report.holdsAnything());
	}

	/**
	 * Opens a number, or shows it again while it is open to this officer.
	 * @param atTheTask whether the officer still holds the task; asked under the lock
	 */
	public RevealedNumber open(RevealWish wish, BooleanSupplier atTheTask) {
		if (!openTo(wish.number(), wish.officer(), wish.task()).containsKey(wish.field())) {
			var reason = this.rules.ofReason(wish.reason());
			if (reason != RevealOutcome.OPENED) {
				return RevealedNumber.refused(reason);
			}
			var wait = this.allowance.take(wish.officer().account());
			if (!wait.isZero()) {
				return RevealedNumber.tooMany(wait);
			}
		}
		try {
			return this.transaction.execute(
					(status) -> this.register.change(wish.number(), (complaint) -> open(wish, complaint, atTheTask)));
		}
		catch (ConcurrencyFailureException ex) {
			throw ex;
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("An opening in {} could not be written and was refused: {}", wish.number(), ex.getMessage());
			return RevealedNumber.refused(RevealOutcome.NOT_WRITTEN);
		}
	}

	private RevealedNumber open(RevealWish wish, Complaint complaint, BooleanSupplier atTheTask) {
		var outcome = this.rules.of(complaint, wish.officer().agencyCode());
		if (outcome != RevealOutcome.OPENED) {
			return RevealedNumber.refused(outcome);
		}
		if (!atTheTask.getAsBoolean()) {
			return RevealedNumber.refused(RevealOutcome.MOVED_ON);
		}
		var field = this.fields.find(wish.number().value(), complaint.isAnonymous(), wish.field());
		if (field.isEmpty()) {
			return RevealedNumber.refused(RevealOutcome.PLACE_CHANGED);
		}
		return field.get().revealable() ? reveal(wish, complaint, field.get())
				: RevealedNumber.refused(RevealOutcome.STAYS_CLOSED);
	}

	private RevealedNumber reveal(RevealWish wish, Complaint complaint, MaskedField field) {
		var until = openTo(wish.number(), wish.officer(), wish.task()).get(field.id());
		if (until == null) {
			if (this.rules.ofReason(wish.reason()) != RevealOutcome.OPENED) {
				return RevealedNumber.refused(RevealOutcome.REASON_SHORT);
			}
			until = enter(wish, complaint, field);
		}
		this.audit.record(wish.number(), wish.officer(), Deed.REVEALED_FIELD, field.kind() + ":" + field.id());
		return RevealedNumber.opened(field.kind(),
				this.fields.reveal(wish.number().value(), complaint.isAnonymous(), field.id()), until);
	}

	private Instant enter(RevealWish wish, Complaint complaint, MaskedField field) {
		var now = now();
		var until = now.plus(this.settings.window());
		this.book.enter(wish, field, now, until);
		complaint.remark(CaseEvent.NUMBER_OPENED, wish.officer().role(), field.kind(), reason(wish, complaint));
		return until;
	}

	/** Without anything that is masked in the report, should the officer repeat it. */
	private String reason(RevealWish wish, Complaint complaint) {
		var number = wish.number().value();
		var bare = this.fields.without(number, complaint.isAnonymous(), wish.reason().strip());
		return this.masking.forPublic(number, bare).text();
	}

	private Map<String, Instant> openTo(CaseNumber number, Actor officer, String task) {
		return this.book.open(number, officer.account(), task, now());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
