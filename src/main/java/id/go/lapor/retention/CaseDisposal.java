package id.go.lapor.retention;

import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.CaseTraces;
import id.go.lapor.sla.CaseClocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes one case from every room, in one transaction, and counts it. */
@Component
class CaseDisposal {

	private final ComplaintRegister register;

	private final List<CaseRemoval> rooms;

	private final CaseClocks clocks;

	private final CaseTraces traces;

	private final Statistics statistics;

	CaseDisposal(ComplaintRegister register, List<CaseRemoval> rooms, CaseClocks clocks, CaseTraces traces,
			Statistics statistics) {
		this.register = register;
		this.rooms = rooms;
		this.clocks = clocks;
		this.traces = traces;
		this.statistics = statistics;
	}

	/**
	 * Removes the case.
	 * @return whether it was; not if another node was faster, or if something about the
	 * case still runs: a disclosure, a notice that is owed, a message that waits
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean dispose(CaseNumber number) {
		var complaint = this.register.findLocked(number);
		if (complaint.isEmpty() || complaint.get().isOpen() || this.traces.isRunning(number.value())) {
			return false;
		}
		this.statistics.count(complaint.get());
		this.traces.remove(number.value());
		this.rooms.forEach((room) -> room.remove(number));
		this.clocks.remove(number.value());
		this.register.remove(number);
		return true;
	}

}
