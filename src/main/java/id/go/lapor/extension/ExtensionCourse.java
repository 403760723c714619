package id.go.lapor.extension;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a request. */
@Component
class ExtensionCourse {

	/** The cause of a lapse that no event names: time alone. */
	static final String EXPIRED = "EXPIRED";

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final MoreTime time;

	ExtensionCourse(ComplaintRegister register, OfficialWords words, MoreTime time) {
		this.register = register;
		this.words = words;
		this.time = time;
	}

	@Transactional
	void grant(CaseNumber number, String phase, int workingDays) {
		var reason = this.words.take(number, phase, ExtensionModel.PUBLIC_REASON).orElseThrow();
		this.time.give(number, ClockType.SUBSTANTIVE, workingDays, reason);
		this.words.forget(phase);
	}

	@Transactional
	void refuse(CaseNumber number, String phase) {
		var reason = this.words.take(number, phase, ExtensionModel.REASON).orElseThrow();
		this.register.alter(number,
				(complaint) -> complaint.remark(CaseEvent.EXTENSION_REFUSED, ActorRole.OVERSIGHT, null, reason));
		this.words.forget(phase);
	}

	/** Nobody decided, and now nobody can: the date is over, or the case went on. */
	@Transactional
	void lapse(CaseNumber number, String phase, String cause) {
		var asker = asker(number);
		this.register.alter(number, (complaint) -> complaint.lapseExtension(asker, cause));
		this.words.forget(phase);
	}

	/** Whoever asked last; the case may be in other hands already. */
	private String asker(CaseNumber number) {
		return this.register.timeline(number, Visibility.OFFICERS)
			.stream()
			.filter((line) -> line.event() == CaseEvent.EXTENSION_REQUESTED)
			.reduce((earlier, later) -> later)
			.map(TimelineEntry::agencyCode)
			.orElseThrow();
	}

}
