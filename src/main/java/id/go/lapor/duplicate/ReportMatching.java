package id.go.lapor.duplicate;

import java.time.temporal.ChronoUnit;
import java.time.Instant;
import java.util.Set;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps each report findable by its masked words: in the transaction that masks it, and
 * anew whenever it is masked anew. Words that are gone are found by nobody.
 */
@Component
class ReportMatching implements CaseRemoval {

	private static final Set<CaseEvent> MASKED = Set.of(CaseEvent.TEXT_MASKED, CaseEvent.MASKING_CORRECTED);

	private final MatchBook book;

	private final MaskedReports reports;

	private final ComplaintRegister register;

	ReportMatching(MatchBook book, MaskedReports reports, ComplaintRegister register) {
		this.book = book;
		this.reports = reports;
		this.register = register;
	}

	@EventListener
	void follow(CaseChanged change) {
		if (MASKED.contains(change.event())) {
			renew(change.caseNumber());
		}
	}

	/** With the identity the masked words may have gone. */
	@EventListener
	void follow(IdentityErased erased) {
		renew(erased.caseNumber());
	}

	@Override
	public void remove(CaseNumber number) {
		this.book.forget(number.value());
	}

	private void renew(CaseNumber number) {
		var report = this.reports.find(number.value());
		if (report.isEmpty()) {
			this.book.forget(number.value());
			return;
		}
		this.book.keep(number.value(), micros(this.register.require(number).receivedAt()),
				MatchKeys.of(ReadReport.of(report.get())));
	}

	static long micros(Instant instant) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
	}

}
