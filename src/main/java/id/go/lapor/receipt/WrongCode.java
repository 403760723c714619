package id.go.lapor.receipt;

import id.go.lapor.language.Refusal;

/**
 * No new receipt for this. Unknown number, no code on its way, a wrong, used or overdue
 * code and one try too many are one and the same answer.
 */
public class WrongCode extends Refusal {

	WrongCode() {
		super("receipt.wrongCode");
	}

}
