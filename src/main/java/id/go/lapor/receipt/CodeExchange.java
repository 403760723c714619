package id.go.lapor.receipt;

import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Receipt;
import id.go.lapor.privacy.OneTimeCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A code for a receipt. Whatever is wrong, the same is asked and written: every try has a
 * row, and as many codes are compared as there can be. Of two who come with one code the
 * second waits for the row of the case, and finds the code used.
 */
@Component
class CodeExchange {

	private static final String NONE = "no such code";

	private final ComplaintRegister register;

	private final ReceiptCodes codes;

	private final OneTimeCodes secrets;

	CodeExchange(ComplaintRegister register, ReceiptCodes codes, OneTimeCodes secrets) {
		this.register = register;
		this.codes = codes;
		this.secrets = secrets;
	}

	@Transactional
	Optional<Receipt> attempt(CaseNumber number, String typed) {
		boolean known = this.register.findLocked(number).isPresent();
		boolean early = this.codes.tries(number) < CodeTerms.TRIES;
		boolean fits = fits(number, Receipt.typed(typed).value());
		this.codes.writeTry(number);
		if (!(known && early && fits)) {
			return Optional.empty();
		}
		this.codes.useAll(number);
		return Optional.of(this.register.replaceReceipt(number));
	}

	private boolean fits(CaseNumber number, String typed) {
		var good = this.codes.good(number);
		boolean fits = false;
		for (int slot = 0; slot < CodeTerms.CODES; slot++) {
			boolean taken = slot < good.size();
			fits |= this.secrets.matches(SentCodes.place(number), taken ? good.get(slot) : NONE, typed) & taken;
		}
		return fits;
	}

}
