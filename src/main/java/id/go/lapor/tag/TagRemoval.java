package id.go.lapor.tag;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;

import org.springframework.stereotype.Component;

/** Takes the tags of a case away with it. */
@Component
class TagRemoval implements CaseRemoval {

	private final TagBook book;

	TagRemoval(TagBook book) {
		this.book = book;
	}

	@Override
	public void remove(CaseNumber number) {
		this.book.removeAll(number);
	}

}
