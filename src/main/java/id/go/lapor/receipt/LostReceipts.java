package id.go.lapor.receipt;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.Receipt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a reporter who lost the receipt comes with the public number alone: a code goes
 * to the e-mail address or telephone in the vault, and the code gives a new receipt.
 */
@Component
public class LostReceipts {

	private final ReceiptCodes codes;

	private final ReceiptProcess process;

	private final CodeExchange exchange;

	LostReceipts(ReceiptCodes codes, ReceiptProcess process, CodeExchange exchange) {
		this.codes = codes;
		this.process = process;
		this.exchange = exchange;
	}

	/**
	 * Takes the wish for a code. Nothing of the case is looked at, so neither answer nor
	 * time can tell of it.
	 * @throws MistypedCaseNumber if no case can have this number
	 */
	@Transactional
	public void ask(String caseNumber) {
		var number = CaseNumber.of(caseNumber);
		this.codes.ask(number);
		this.process.codeAsked(number);
	}

	/**
	 * A new receipt for the code; the old one opens nothing from now on.
	 * @param code as typed: any case, with or without dashes and spaces
	 * @throws MistypedCaseNumber if no case can have this number
	 * @throws WrongCode for everything else
	 */
	public Receipt replace(String caseNumber, String code) {
		return this.exchange.attempt(CaseNumber.of(caseNumber), code).orElseThrow(WrongCode::new);
	}

}
