package id.go.lapor.duplicate;

import java.util.Set;

import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityErased;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps those cases findable for everybody that everybody may read and that are still
 * worked on, in tables of their own. It follows every change of a case, because many
 * things hide one: its reporter, a block, an erasure.
 */
@Component
class PublicBook implements CaseRemoval {

	private static final Set<CaseEvent> MASKED = Set.of(CaseEvent.TEXT_MASKED, CaseEvent.MASKING_CORRECTED);

	private final MatchBook book;

	private final MaskedReports reports;

	private final ComplaintRegister register;

	PublicBook(JdbcTemplate jdbc, MaskedReports reports, ComplaintRegister register) {
		this.book = new MatchBook(jdbc, "duplicate_public_report", "duplicate_public_key");
		this.reports = reports;
		this.register = register;
	}

	/** Whether everybody may read the case and it is still worked on. */
	static boolean isOffered(Complaint complaint) {
		return complaint.isPublic() && complaint.isOpen() && complaint.status() != CaseStatus.MERGED
				&& complaint.maskedText() != null;
	}

	@EventListener
	void follow(CaseChanged change) {
		renew(change.caseNumber(), MASKED.contains(change.event()));
	}

	@EventListener
	void follow(IdentityErased erased) {
		renew(erased.caseNumber(), true);
	}

	@Override
	public void remove(CaseNumber number) {
		this.book.forget(number.value());
	}

	/** Whether it is found here; no row of a case that is not is touched. */
	boolean holds(CaseNumber number) {
		return this.book.holds(number.value());
	}

	MatchBook book() {
		return this.book;
	}

	private void renew(CaseNumber number, boolean newWords) {
		var offered = this.register.find(number).filter(PublicBook::isOffered);
		boolean held = holds(number);
		if (offered.isEmpty()) {
			if (held) {
				this.book.forget(number.value());
			}
			return;
		}
		if (!held || newWords) {
			this.reports.find(number.value())
				.ifPresent((report) -> this.book.keep(number.value(), ReportMatching.micros(offered.get().receivedAt()),
						MatchKeys.of(ReadReport.of(report))));
		}
	}

}
