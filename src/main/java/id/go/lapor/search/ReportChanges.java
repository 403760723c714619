package id.go.lapor.search;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.TimelineGrew;
import id.go.lapor.privacy.IdentityErased;
import id.go.lapor.tag.TagsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes everything that may change what is found of a case, in the transaction in which
 * it happens. Whether it does change anything is seen later, when the index follows.
 */
@Component
class ReportChanges implements CaseRemoval {

	private final ChangeBook book;

	ReportChanges(ChangeBook book) {
		this.book = book;
	}

	@EventListener
	void follow(TimelineGrew growth) {
		this.book.note(growth.caseNumber(),
				growth.lines().stream().anyMatch((line) -> line.event().changesWhatEverybodySees()));
	}

	/** With the identity the masked words may have gone. */
	@EventListener
	void follow(IdentityErased erased) {
		this.book.note(erased.caseNumber(), true);
	}

	/** Strangers find nothing by it. */
	@EventListener
	void follow(TagsChanged tags) {
		this.book.note(tags.caseNumber(), false);
	}

	@Override
	public void remove(CaseNumber number) {
		this.book.noteRemoval(number);
	}

}
