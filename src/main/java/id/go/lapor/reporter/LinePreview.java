package id.go.lapor.reporter;

import java.time.Clock;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a line of a case before it is written: drawn by the same hand as the pages of the
 * reporter and of everybody, so that nobody is surprised by what goes out.
 */
@Component
public class LinePreview {

	private final ComplaintRegister register;

	private final CaseViews views;

	private final Clock clock;

	LinePreview(ComplaintRegister register, CaseViews views, Clock clock) {
		this.register = register;
		this.views = views;
		this.clock = clock;
	}

	/**
	 * The line as it would be read if it were written now.
	 * @param words masked as officers' words are
	 * @throws id.go.lapor.complaint.UnknownCase if there is no such case
	 */
	@Transactional(readOnly = true)
	public Foreseen of(CaseNumber number, CaseEvent event, ActorRole role, String detail, String words) {
		var complaint = this.register.require(number);
		var told = new Told(this.clock.instant(), event, role, complaint.agencyCode(), detail, words);
		boolean forEverybody = complaint.isPublic() && event.visibility() == Visibility.PUBLIC;
		return new Foreseen(this.views.ownLine(told), forEverybody ? this.views.publicLine(complaint, told) : null,
				complaint.isSecret());
	}

	/**
	 * A line that is not written yet.
	 *
	 * @param own as the reporter would read it
	 * @param everybody as the public would, or null where it reads nothing of it
	 * @param secret whether the public reads nothing of the case at all, by the
	 * reporter's wish
	 */
	public record Foreseen(TimelineLine own, TimelineLine everybody, boolean secret) {

		/** The words may name people. */
		@Override
		public String toString() {
			return "Foreseen[" + this.own.event() + "]";
		}

	}

}
