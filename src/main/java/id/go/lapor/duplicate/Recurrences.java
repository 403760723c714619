package id.go.lapor.duplicate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that the same matter comes back at the same place within twelve months after a
 * case of it was closed: the holes that were filled with sand. It looks in the
 * transaction of the masking, which is a job that is tried again, and finds the same when
 * it looks again. Officers read it; nobody is told by it that the other case exists.
 */
@Component
public class Recurrences implements CaseRemoval {

	private static final int MONTHS = 12;

	private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	private static final Set<CaseEvent> TOLD = EnumSet.of(CaseEvent.TEXT_MASKED, CaseEvent.MASKING_CORRECTED,
			CaseEvent.SECOND_LOOK_REQUESTED);

	/** What turned out to be no report, or was taken back, proves nothing. */
	private static final Set<CaseEvent> TOLD_IN_VAIN = EnumSet.of(CaseEvent.ARCHIVED, CaseEvent.WITHDRAWN,
			CaseEvent.BLOCKED);

	private final RecurrenceBook book;

	private final DuplicateSearch search;

	private final MaskedReports reports;

	private final DeniedPairs denied;

	private final ComplaintRegister register;

	Recurrences(RecurrenceBook book, DuplicateSearch search, MaskedReports reports, DeniedPairs denied,
			ComplaintRegister register) {
		this.book = book;
		this.search = search;
		this.reports = reports;
		this.denied = denied;
		this.register = register;
	}

	/** Those in which the case is the later or the earlier one. */
	@Transactional(readOnly = true)
	public List<Recurrence> of(CaseNumber number) {
		return this.book.of(number);
	}

	@EventListener
	void follow(CaseChanged change) {
		var number = change.caseNumber();
		if (TOLD.contains(change.event())) {
			renew(number);
		}
		else if (TOLD_IN_VAIN.contains(change.event())) {
			this.book.forgetAsLater(number);
		}
		else if (change.event() == CaseEvent.CLOSE_CONTESTED) {
			this.book.forgetAsEarlier(number);
		}
	}

	/** Whose data are erased is compared with nothing any more. */
	@EventListener
	void follow(IdentityErased erased) {
		this.book.forget(erased.caseNumber());
	}

	@Override
	public void remove(CaseNumber number) {
		this.book.forget(number);
	}

	/** An officer said that the two are two matters. */
	void deny(CaseNumber one, CaseNumber other) {
		this.book.forget(one, other);
	}

	private void renew(CaseNumber number) {
		this.book.forgetAsLater(number);
		var report = this.reports.find(number.value());
		if (report.isEmpty()) {
			return;
		}
		var received = this.register.require(number).receivedAt();
		var ruledOut = this.denied.of(number);
		this.search.near(report.get(), (numbers) -> this.register.closedBetween(numbers, oldest(received), received))
			.stream()
			.filter((candidate) -> candidate.isOneMatter() && candidate.isAtOnePlace()
					&& !ruledOut.contains(candidate.caseNumber()))
			.map((candidate) -> this.register.find(CaseNumber.of(candidate.caseNumber())))
			.flatMap(Optional::stream)
			.map((earlier) -> new Recurrence(number, earlier.caseNumber(), earlier.closedAt(), received))
			.forEach(this.book::keep);
	}

	private static Instant oldest(Instant received) {
		return received.atZone(CAPITAL).minusMonths(MONTHS).toInstant();
	}

}
