package id.go.lapor.duty;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import org.springframework.stereotype.Component;

/** What was noted of who held a case goes with it. */
@Component
class DutyRemoval implements CaseRemoval {

	private final HoldBook book;

	DutyRemoval(HoldBook book) {
		this.book = book;
	}

	@Override
	public void remove(CaseNumber number) {
		this.book.forget(number.value());
	}

}
