package id.go.lapor.routing;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.privacy.IdentityVault;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads out of a report, and of what its reporter adds later, whom it accuses. A body
 * that is accused while it holds the case keeps it until it is given away, because a
 * machine errs and a word must not take a case from everybody; but it reads and answers
 * nothing more, and the supervisor is told at once.
 */
@Component
class CaseAccusations {

	/** What a reporter adds with words of their own. */
	private static final Set<CaseEvent> ADDED = EnumSet.of(CaseEvent.DATA_COMPLETED, CaseEvent.NOTE_ADDED,
			CaseEvent.REPLIED, CaseEvent.CONTESTED, CaseEvent.CLOSE_CONTESTED, CaseEvent.SECOND_LOOK_REQUESTED);

	private final AccusedAgencies accused;

	private final Accusations accusations;

	private final ComplaintRegister register;

	private final ReportedWords words;

	private final IdentityVault vault;

	private final DecidedCases decided;

	CaseAccusations(AccusedAgencies accused, Accusations accusations, ComplaintRegister register, ReportedWords words,
			IdentityVault vault, DecidedCases decided) {
		this.accused = accused;
		this.accusations = accusations;
		this.register = register;
		this.words = words;
		this.vault = vault;
		this.decided = decided;
	}

	/**
	 * Keeps what is found now; nothing is learned from where an accusation leads.
	 * @return the codes that stand: found now or before, not struck
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Set<String> renew(CaseNumber number) {
		var complaint = this.register.require(number);
		var found = new LinkedHashSet<>(this.accused.in(this.words.of(complaint), complaint.regionCode()));
		this.vault.allWords(number.value())
			.forEach((added) -> found.addAll(this.accused.in(added.text(), complaint.regionCode())));
		this.accusations.found(number, found);
		var stands = this.accusations.of(number).codes();
		if (!stands.isEmpty()) {
			this.decided.forget(number);
		}
		return stands;
	}

	/** Before anybody is told of what the reporter added. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@Transactional(propagation = Propagation.MANDATORY)
	public void reporterAdded(CaseChanged change) {
		if (!ADDED.contains(change.event()) || change.role() != ActorRole.REPORTER) {
			return;
		}
		var number = change.caseNumber();
		var before = this.accusations.of(number);
		renew(number);
		var complaint = this.register.require(number);
		var holder = complaint.agencyCode();
		if (isHeld(complaint) && before.mayHold(holder) && !this.accusations.of(number).mayHold(holder)) {
			this.register.alter(number, (held) -> held.remark(CaseEvent.HOLDER_ACCUSED, ActorRole.SYSTEM, null, null));
		}
	}

	/** Whether an agency works with the case now, or may have to again. */
	private static boolean isHeld(Complaint complaint) {
		return switch (complaint.status()) {
			case IN_PROGRESS, REPORTER_RESPONDED, ANSWERED, UNDER_REVIEW -> true;
			case AWAITING_COMPLETION -> !complaint.isAskedByVerifier();
			case UNVERIFIED, AWAITING_ASSIGNMENT, MERGED, CLOSED, ARCHIVED, BLOCKED -> false;
		};
	}

}
