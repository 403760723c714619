package id.go.lapor.attachment;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.Complaint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is decided how far a reporter's files go: a picture cannot be masked, it can
 * only be held back. Everything happens in the caller's change of the case, under its
 * lock, and is a line of its timeline.
 */
@Component
public class FileDecisions {

	private final CaseFiles files;

	private final FileRows rows;

	private final FileLooks looks;

	FileDecisions(CaseFiles files, FileRows rows, FileLooks looks) {
		this.files = files;
		this.rows = rows;
		this.looks = looks;
	}

	/**
	 * Says how far one file goes. What was said before, or holds since the forwarding, is
	 * changed with a reason; a file of an anonymous report goes to others only through
	 * somebody who was shown it.
	 * @throws CaseRefusal if there is no such file, if it went another way meanwhile, or
	 * if something is missing
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void decide(Complaint complaint, FileDecision decision) {
		var file = of(complaint, (one) -> one.position() == decision.position()).stream()
			.findFirst()
			.orElseThrow(() -> new CaseRefusal("attachment.noSuchFile"));
		if (decision.reach() == null) {
			throw new CaseRefusal("attachment.reachMissing");
		}
		if (file.reach() != decision.was()) {
			throw new CaseRefusal("attachment.decidedMeanwhile");
		}
		if (file.decided() && file.reach() == decision.reach()) {
			return;
		}
		checkPublic(complaint, file, decision.reach());
		if (complaint.isAnonymous() && decision.reach() != Reach.DESK
				&& !isShown(complaint, file, decision.officer())) {
			throw new CaseRefusal("attachment.lookFirst", file.position());
		}
		if (decision.reason() == null && (file.decided() || complaint.agencyCode() != null)) {
			throw new CaseRefusal("attachment.reachNeedsReason");
		}
		set(complaint, file, decision.reach(), true, decision.role(), decision.reason());
	}

	/**
	 * Before a report leaves the national desk: files of an anonymous one that nobody
	 * spoke of go to the body, if the officer who lets it go was shown them.
	 * @throws CaseRefusal naming those that the officer has not seen
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(Complaint complaint, String officer, ActorRole role) {
		var waiting = of(complaint, CaseFile::isHeldBack);
		var unseen = waiting.stream().filter((file) -> !isShown(complaint, file, officer)).toList();
		if (!unseen.isEmpty()) {
			throw new CaseRefusal("attachment.lookBeforeForwarding",
					unseen.stream().map((file) -> String.valueOf(file.position())).collect(Collectors.joining(", ")));
		}
		waiting.forEach((file) -> set(complaint, file, Reach.BODY, true, role, null));
	}

	/**
	 * The reporter made the report anonymous or secret, and its files go no further than
	 * such a report's: what was said of them while the reporter was named counts no more,
	 * and of a secret report nothing is public.
	 * @param hides whether it became anonymous just now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void narrow(Complaint complaint, boolean hides) {
		if (!hides) {
			of(complaint, (file) -> file.reach() == Reach.PUBLIC)
				.forEach((file) -> set(complaint, file, Reach.BODY, file.decided(), ActorRole.SYSTEM, null));
			return;
		}
		var wider = of(complaint, (file) -> file.mayBecomePublic() && file.reach() != Reach.DESK);
		wider.forEach((file) -> this.rows.reach(complaint.caseNumber().value(), file.position(), Reach.DESK, false));
		if (!wider.isEmpty()) {
			complaint.remark(CaseEvent.ATTACHMENTS_HELD, ActorRole.SYSTEM, String.valueOf(wider.size()), null);
		}
	}

	private static void checkPublic(Complaint complaint, CaseFile file, Reach reach) {
		if (reach == Reach.PUBLIC && complaint.isSecret()) {
			throw new CaseRefusal("attachment.secretNeverPublic");
		}
		if (reach == Reach.PUBLIC && !file.mayBecomePublic()) {
			throw new CaseRefusal("attachment.messageNeverPublic");
		}
	}

	private boolean isShown(Complaint complaint, CaseFile file, String officer) {
		return this.looks.has(complaint.caseNumber(), file.position(), officer);
	}

	private void set(Complaint complaint, CaseFile file, Reach reach, boolean decided, ActorRole role, String reason) {
		this.rows.reach(complaint.caseNumber().value(), file.position(), reach, decided);
		complaint.remark(CaseEvent.ATTACHMENT_DECIDED, role, file.position() + ":" + reach, reason);
	}

	private List<CaseFile> of(Complaint complaint, Predicate<CaseFile> which) {
		return this.files.of(complaint.caseNumber(), FileReader.DESK)
			.stream()
			.filter(CaseFile::isDecidable)
			.filter(which)
			.toList();
	}

}
