package id.go.lapor.search;

import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.TimelineGrew;
import id.go.lapor.privacy.IdentityErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes everything that may change what is found of a case, in the transaction in which
 * it happens. Whether it does change anything is seen later, when the index follows.
 */
@Component
class ReportChanges implements CaseRemoval {

	/** What the public sees nothing of: neither words nor status nor agency change. */
	private static final Set<CaseEvent> UNSEEN = EnumSet.of(CaseEvent.NOTE_ADDED, CaseEvent.REMINDED,
			CaseEvent.ESCALATED, CaseEvent.PROMISE_DUE, CaseEvent.QUESTION_REFUSED, CaseEvent.CONTRIBUTION_REQUESTED,
			CaseEvent.CONTRIBUTED, CaseEvent.ANSWER_SUBMITTED, CaseEvent.ANSWER_RETURNED, CaseEvent.ACCUSATION_ADDED,
			CaseEvent.ACCUSATION_STRUCK, CaseEvent.HOLDER_ACCUSED, CaseEvent.DISCLOSURE_REQUESTED,
			CaseEvent.DISCLOSURE_OVERDUE, CaseEvent.DISCLOSURE_REFUSED, CaseEvent.DISCLOSURE_GRANTED,
			CaseEvent.DISCLOSURE_LAPSED, CaseEvent.IDENTITY_OPENED, CaseEvent.DATA_REQUEST_WAITING,
			CaseEvent.DATA_REQUEST_OVERDUE, CaseEvent.DATA_REQUEST_REFUSED, CaseEvent.RECEIPT_CODE_ISSUED,
			CaseEvent.RECEIPT_REPLACED, CaseEvent.NUMBERS_ALLOWED, CaseEvent.NUMBERS_CLOSED, CaseEvent.NUMBER_OPENED);

	private final ChangeBook book;

	ReportChanges(ChangeBook book) {
		this.book = book;
	}

	@EventListener
	void follow(TimelineGrew growth) {
		this.book.note(growth.caseNumber(), growth.lines().stream().anyMatch((line) -> !UNSEEN.contains(line.event())));
	}

	/** With the identity the masked words may have gone. */
	@EventListener
	void follow(IdentityErased erased) {
		this.book.note(erased.caseNumber(), true);
	}

	@Override
	public void remove(CaseNumber number) {
		this.book.noteRemoval(number);
	}

}
