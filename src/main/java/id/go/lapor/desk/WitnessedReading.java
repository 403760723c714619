package id.go.lapor.desk;

import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.attachment.FileContent;
import id.go.lapor.attachment.FileLooks;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.ReadNotWritten;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.UnknownCase;
import org.springframework.stereotype.Component;

/**
 * The way by which a case reaches a screen: read first, written down when that
 * transaction has ended, and only then shown.
 */
@Component
class WitnessedReading {

	private static final Set<ActorRole> DESK = EnumSet.of(ActorRole.VERIFIER, ActorRole.SUPERVISOR);

	private final CaseReading reading;

	private final AuditTrail audit;

	private final FileLooks looks;

	WitnessedReading(CaseReading reading, AuditTrail audit, FileLooks looks) {
		this.reading = reading;
		this.audit = audit;
		this.looks = looks;
	}

	/**
	 * The case at the reader's level.
	 * @param taskAgency from an open task of this agency, or null
	 * @throws UnknownCase if there is none that the reader may know
	 * @throws ReadNotWritten if it could not be written down who reads it
	 */
	CaseView of(CaseNumber number, String taskAgency) {
		var look = this.reading.of(number, taskAgency);
		if (!look.deeds().isEmpty()) {
			this.audit.witness(number, look.actor(), look.deeds());
		}
		return look.view();
	}

	/**
	 * A file of the case, where this reader may see it.
	 * @param taskAgency from an open task of this agency, or null
	 * @throws UnknownCase if there is no case or file that the reader may know
	 * @throws ReadNotWritten if it could not be written down who reads it
	 */
	FileContent file(CaseNumber number, int position, String taskAgency) {
		var look = this.reading.file(number, position, taskAgency);
		if (!look.deeds().isEmpty()) {
			this.audit.witness(number, look.actor(), look.deeds());
		}
		if (DESK.contains(look.actor().role())) {
			this.looks.shown(number, position, look.actor().account());
		}
		return look.content();
	}

}
