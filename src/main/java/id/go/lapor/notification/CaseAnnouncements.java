package id.go.lapor.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the messages of a change, and a job for each, in the transaction of the change:
 * they exist together or not at all. Nothing is sent here. What would go to an accused
 * agency goes to the closest above it that is not, and at last to oversight.
 */
@Component
class CaseAnnouncements {

	private final ComplaintRegister register;

	private final Offices offices;

	private final NotificationRepository notifications;

	private final NotificationProcess process;

	private final Clock clock;

	private final Accusations accusations;

	private final AgencyDirectory agencies;

	CaseAnnouncements(ComplaintRegister register, Offices offices, NotificationRepository notifications,
			NotificationProcess process, Clock clock, Accusations accusations, AgencyDirectory agencies) {
		this.register = register;
		this.offices = offices;
		this.notifications = notifications;
		this.process = process;
		this.clock = clock;
		this.accusations = accusations;
		this.agencies = agencies;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void announce(CaseChanged change) {
		if (Audiences.of(change.event()).isEmpty()) {
			return;
		}
		var complaint = this.register.require(change.caseNumber());
		var told = new HashSet<String>();
		for (var recipient : Desk.recipients(change, complaint)) {
			var template = Templates.of(change, recipient, complaint);
			if (recipient == Recipient.REPORTER) {
				write(change, template, recipient, null);
			}
			else {
				var agency = agency(change, complaint);
				tell(change, template, recipient, recipient.ofAgency() ? notAccused(change, agency) : agency, told);
			}
		}
	}

	/** Tells each person of an office once, whatever other offices they stand in for. */
	private void tell(CaseChanged change, String template, Recipient office, String agency, Set<String> told) {
		var holders = this.offices.holders(office, agency);
		holders.stream().filter(told::add).forEach((officer) -> write(change, template, office, officer));
		if (holders.isEmpty()) {
			var nobody = notification(change, template, office, null);
			nobody.unreachable(this.clock.instant());
			this.notifications.save(nobody);
		}
	}

	private void write(CaseChanged change, String template, Recipient recipient, String officer) {
		var notification = this.notifications.save(notification(change, template, recipient, officer));
		this.process.deliver(notification.caseNumber(), notification.id());
	}

	private Notification notification(CaseChanged change, String template, Recipient recipient, String officer) {
		return new Notification(change, template, recipient, officer,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
	}

	/**
	 * The unit that holds the case; a contribution concerns the unit that writes it, a
	 * request that lapsed the one that asked.
	 */
	private static String agency(CaseChanged change, Complaint complaint) {
		if (change.event() == CaseEvent.CONTRIBUTION_REQUESTED || change.event() == CaseEvent.EXTENSION_LAPSED) {
			return change.agencyCode();
		}
		var clocked = List.of(CaseEvent.ESCALATED, CaseEvent.REMINDED).contains(change.event());
		var unit = clocked ? ClockDetail.of(change.detail()).unit() : null;
		return (unit != null) ? unit : complaint.agencyCode();
	}

	/** This one, or the closest above that is not accused; null where all are. */
	private String notAccused(CaseChanged change, String agency) {
		var accused = this.accusations.of(change.caseNumber());
		return accused.mayHold(agency) ? agency : accused.closestFree(this.agencies.path(agency));
	}

}
