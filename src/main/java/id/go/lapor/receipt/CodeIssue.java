package id.go.lapor.receipt;

import java.time.Clock;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.Contact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides in a job, where nobody measures, whether a code goes out: there has to be such
 * a case, a contact in its vault that may be used, and not too many codes before. Wishes
 * that waited together get one code.
 */
@Component
class CodeIssue {

	private final ComplaintRegister register;

	private final Contact contact;

	private final ReceiptCodes codes;

	private final Clock clock;

	CodeIssue(ComplaintRegister register, Contact contact, ReceiptCodes codes, Clock clock) {
		this.register = register;
		this.contact = contact;
		this.codes = codes;
		this.clock = clock;
	}

	@Transactional
	void issue(CaseNumber number) {
		boolean known = this.register.findLocked(number).isPresent();
		boolean may = known && this.contact.contactOf(number.value()).isPresent()
				&& this.codes.issued(number) < CodeTerms.CODES;
		var oldest = this.clock.instant().minus(CodeTerms.KEPT);
		for (var wish : this.codes.asked(number)) {
			if (may && wish.askedAt().isAfter(oldest)) {
				send(number, wish.id());
				may = false;
			}
			else {
				this.codes.silence(wish.id());
			}
		}
	}

	/** The line makes the message, as every line that the reporter is told of. */
	private void send(CaseNumber number, long id) {
		this.codes.issue(id);
		this.register.alter(number, (complaint) -> complaint.remark(CaseEvent.RECEIPT_CODE_ISSUED, ActorRole.SYSTEM,
				Long.toString(id), null));
	}

}
