package id.go.lapor.extension;

import java.time.Clock;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for more time, and giving it unasked. Only the substantive answer can be asked
 * for: the shorter waits before it are there to be noticed when they are missed. No
 * regulation that the house knows bounds an extension, so the longest limit does.
 */
@Component
public class Extensions {

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	private final MoreTime time;

	private final OfficerWords drafts;

	private final ExtensionProcess process;

	private final Clock clock;

	Extensions(ComplaintRegister register, CaseClocks clocks, MoreTime time, OfficerWords drafts,
			ExtensionProcess process, Clock clock) {
		this.register = register;
		this.clocks = clocks;
		this.time = time;
		this.drafts = drafts;
		this.process = process;
		this.clock = clock;
	}

	/**
	 * Asks oversight for more time until the answer. Nothing is promised by asking: the
	 * date stays, and the request ends with it.
	 * @param role in which office
	 * @param officer the account
	 * @param reason masked
	 * @throws CaseRefusal without a reason, and while another request waits
	 * @throws id.go.lapor.sla.SlaRefusal once the date is over, where none is running,
	 * and for fewer than 1 or more than 60 working days
	 */
	@Transactional
	public void ask(CaseNumber number, ActorRole role, String officer, int workingDays, String reason) {
		if (reason == null || reason.isBlank()) {
			throw new CaseRefusal("extension.requestNeedsReason");
		}
		this.register.alter(number, (complaint) -> {
			if (this.process.isDecisionAwaited(number)) {
				throw new CaseRefusal("extension.alreadyRequested");
			}
			this.clocks.checkExtension(number.value(), ClockType.SUBSTANTIVE, workingDays, reason);
			complaint.remark(CaseEvent.EXTENSION_REQUESTED, role, Integer.toString(workingDays), reason);
		});
		var phase = this.process.extensionRequested(number, workingDays);
		this.drafts.write(number, phase, ExtensionModel.REQUEST, officer, reason);
	}

	/** Whether more time can be asked for now. */
	@Transactional(readOnly = true)
	public boolean canBeAsked(CaseNumber number) {
		return this.clocks.running(number.value(), ClockType.SUBSTANTIVE)
			.filter((answer) -> answer.dueAt().isAfter(this.clock.instant()))
			.isPresent() && !this.process.isDecisionAwaited(number);
	}

	/**
	 * Oversight gives a running clock more days by itself, which overtakes a request.
	 * @param reason public, masked
	 */
	@Transactional
	public void extend(CaseNumber number, ClockType clock, int workingDays, String reason) {
		this.time.give(number, clock, workingDays, reason);
		if (clock == ClockType.SUBSTANTIVE) {
			this.process.requestOvertaken(number, CaseEvent.DEADLINE_EXTENDED);
		}
	}

}
