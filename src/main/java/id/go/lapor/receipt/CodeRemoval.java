package id.go.lapor.receipt;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.privacy.IdentityErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No code outlives its case, nor the contact it was sent to. */
@Component
class CodeRemoval implements CaseRemoval {

	private final ReceiptCodes codes;

	CodeRemoval(ReceiptCodes codes) {
		this.codes = codes;
	}

	@Override
	public void remove(CaseNumber number) {
		this.codes.forget(number);
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(IdentityErased erased) {
		this.codes.forget(erased.caseNumber());
	}

}
