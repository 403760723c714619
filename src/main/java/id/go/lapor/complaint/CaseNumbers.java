package id.go.lapor.complaint;

import java.security.SecureRandom;

import org.springframework.stereotype.Component;

/**
 * Draws numbers and receipts for new reports. Nine random digits leave room for 900
 * million cases; a number that is taken is drawn again.
 */
@Component
public class CaseNumbers {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final ComplaintRepository complaints;

	CaseNumbers(ComplaintRepository complaints) {
		this.complaints = complaints;
	}

	public CaseNumber draw() {
		CaseNumber number;
		do {
			number = CaseNumber.withCheckDigit(Integer.toString(100_000_000 + RANDOM.nextInt(900_000_000)));
		}
		while (this.complaints.existsById(number.value()));
		return number;
	}

	public Receipt drawReceipt() {
		return Receipt.draw();
	}

}
