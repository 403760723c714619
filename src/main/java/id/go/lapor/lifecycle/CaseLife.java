package id.go.lapor.lifecycle;

import java.time.Clock;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done to a case wherever it stands. Words are masked before they get here.
 */
@Component
public class CaseLife {

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	private final LifecycleProcess process;

	private final Clock clock;

	private final AgencyDirectory agencies;

	private final Accusations accusations;

	private final OfficerWords words;

	CaseLife(ComplaintRegister register, CaseClocks clocks, LifecycleProcess process, Clock clock,
			AgencyDirectory agencies, Accusations accusations, OfficerWords words) {
		this.register = register;
		this.clocks = clocks;
		this.process = process;
		this.clock = clock;
		this.agencies = agencies;
		this.accusations = accusations;
		this.words = words;
	}

	@Transactional
	public void withdraw(CaseNumber number, String words) {
		this.register.alter(number, (complaint) -> complaint.withdraw(words));
		this.process.reportWithdrawn(number);
	}

	/** Takes the content off every view. */
	@Transactional
	public void block(CaseNumber number, ActorRole role, String words) {
		if (words == null || words.isBlank()) {
			throw new CaseRefusal("lifecycle.blockingNeedsReason");
		}
		this.register.alter(number, (complaint) -> complaint.block(role, words));
		this.process.contentBlocked(number);
	}

	/** Once, within ten working days after archiving, by another verifier. */
	@Transactional
	public void requestSecondLook(CaseNumber number, String words) {
		this.register.alter(number, (complaint) -> {
			complaint.requestSecondLook(words);
			requireInTime(number, ClockType.SECOND_LOOK);
		});
		this.process.secondLookRequested(number);
	}

	/** Within ten working days after an automatic close; the number stays. */
	@Transactional
	public void contestClose(CaseNumber number, String words) {
		if (words == null || words.isBlank()) {
			throw new CaseRefusal("lifecycle.contestNeedsReason");
		}
		this.register.alter(number, (complaint) -> {
			complaint.contestClose(words);
			requireInTime(number, ClockType.LATE_CONTEST);
		});
		this.process.automaticCloseContested(number);
	}

	/**
	 * Merges a case into a main case, which must be open, on its own, and hidden from
	 * nobody: even two secret reports stay apart, because whoever guesses what a secret
	 * report says would learn by a merge that it exists, and read its answer.
	 * @throws CaseRefusal if one of them already belongs to a merge, if the main case is
	 * hidden from the public, or if this case accuses whoever holds the main case
	 */
	@Transactional
	public void merge(CaseNumber number, CaseNumber main, ActorRole role) {
		if (number.equals(main)) {
			throw new CaseRefusal("lifecycle.mergeWithItself");
		}
		lockInOrder(number, main);
		var target = this.register.require(main);
		if (!target.isOpen() || target.status() == CaseStatus.MERGED) {
			throw new CaseRefusal("lifecycle.mainCaseNotOpen", main.value());
		}
		if (target.isHidden()) {
			throw new CaseRefusal("lifecycle.mainCaseSecret");
		}
		if (!this.accusations.of(number).mayHold(target.agencyCode())) {
			throw new CaseRefusal("conflict.mainHolderAccused", main.spoken());
		}
		this.register.alter(number, (complaint) -> {
			if (complaint.status() == CaseStatus.MERGED || !this.register.waitingFor(number).isEmpty()) {
				throw new CaseRefusal("lifecycle.mergedAlready");
			}
			complaint.mergeInto(main, role);
		});
		this.process.merged(number);
	}

	/**
	 * Takes the case, without what was begun there, from its holder to where another is
	 * named. The national desk does so where the case accuses its holder; oversight
	 * wherever it sees a reason.
	 * @throws CaseRefusal without a reason, if the desk takes from a holder that is not
	 * accused, or if the case was answered already
	 */
	@Transactional
	public void recall(CaseNumber number, ActorRole role, String words) {
		if (words == null || words.isBlank()) {
			throw new CaseRefusal("lifecycle.recallNeedsReason");
		}
		this.register.alter(number, (complaint) -> {
			if (role != ActorRole.OVERSIGHT && this.accusations.of(number).mayHold(complaint.agencyCode())) {
				throw new CaseRefusal("lifecycle.recallOnlyFromAccused");
			}
			complaint.recall(role, words);
		});
		leaveHolder(number);
	}

	/**
	 * Takes the case, without what was begun there, from a holder that takes no reports
	 * any more, to where another is named.
	 * @return whether it had such a holder
	 * @throws Refusal if it stands where nobody can be named, as while a contest is
	 * reviewed
	 */
	@Transactional
	boolean loseHolder(CaseNumber number) {
		boolean lost = this.register.change(number, (complaint) -> {
			boolean closed = this.agencies.receiving(complaint.agencyCode()).isEmpty();
			if (closed) {
				complaint.loseHolder();
			}
			return closed;
		});
		if (lost) {
			leaveHolder(number);
		}
		return lost;
	}

	@Transactional
	public void unmerge(CaseNumber number, ActorRole role) {
		this.register.alter(number, (complaint) -> complaint.unmerge(role));
		this.process.mergeUndone(number);
	}

	/** A note of the reporter while somebody else works on the case. */
	@Transactional
	public void note(CaseNumber number, String words) {
		this.register.alter(number, (complaint) -> complaint.note(words));
	}

	private void leaveHolder(CaseNumber number) {
		this.words.forget(number);
		this.clocks.stopAll(number.value());
		this.process.holderLost(number);
	}

	/** One order for everybody, so that two merges the other way round cannot block. */
	private void lockInOrder(CaseNumber one, CaseNumber other) {
		boolean oneFirst = one.value().compareTo(other.value()) < 0;
		this.register.alter(oneFirst ? one : other, (complaint) -> {
		});
		this.register.alter(oneFirst ? other : one, (complaint) -> {
		});
	}

	private void requireInTime(CaseNumber number, ClockType window) {
		this.clocks.running(number.value(), window)
			.filter((running) -> running.dueAt().isAfter(this.clock.instant()))
			.orElseThrow(() -> new CaseRefusal("lifecycle.windowOver"));
		this.clocks.stop(number.value(), window);
	}

}
