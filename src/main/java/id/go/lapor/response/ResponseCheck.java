package id.go.lapor.response;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the decisions inside a body need before they count. */
@Component
class ResponseCheck {

	private final ComplaintRegister register;

	private final OfficialWords words;

	private final AgencyDirectory agencies;

	private final CaseClocks clocks;

	private final Accusations accusations;

	private final AnswerGate gate;

	ResponseCheck(ComplaintRegister register, OfficialWords words, AgencyDirectory agencies, CaseClocks clocks,
			Accusations accusations, AnswerGate gate) {
		this.register = register;
		this.words = words;
		this.agencies = agencies;
		this.clocks = clocks;
		this.accusations = accusations;
		this.gate = gate;
	}

	@Transactional
	void checkForwarding(TaskSubmission submission) {
		submission.declaring(ResponseModel.DECLARED);
		this.register.alter(CaseNumber.of(submission.caseNumber()), (complaint) -> {
			var decision = submission.required(ResponseModel.FORWARDING_DECISION, ForwardingDecision.class);
			requireFreeHolder(complaint, decision != ForwardingDecision.OWN);
			switch (decision) {
				case UNIT -> checkUnit(submission, complaint);
				case OWN -> this.clocks.stop(submission.caseNumber(), ClockType.FORWARDING);
				case OUTSIDE_AUTHORITY -> checkRefusal(submission, complaint, ResponseModel.FORWARDING_WORDS);
			}
		});
	}

	/**
	 * Checks what an officer decided.
	 * @return whether the head sees the answer first, as the body wants it now: it may
	 * have changed its mind since the case came, and whoever completes the task has no
	 * say in it
	 */
	@Transactional
	boolean checkResponse(TaskSubmission submission) {
		submission.declaring(ResponseModel.DECLARED);
		return this.register.change(CaseNumber.of(submission.caseNumber()), (complaint) -> {
			boolean approvalNeeded = this.agencies.find(complaint.agencyCode()).orElseThrow().approvalRequired();
			var decision = submission.required(ResponseModel.RESPONSE_DECISION, ResponseDecision.class);
			requireFreeHolder(complaint,
					decision == ResponseDecision.OUTSIDE_AUTHORITY || decision == ResponseDecision.HAND_ON);
			switch (decision) {
				case ANSWER -> checkAnswer(submission, complaint, approvalNeeded);
				case ASK -> checkQuestion(submission, complaint);
				case HAND_ON -> checkUnit(submission, complaint);
				case OUTSIDE_AUTHORITY -> checkRefusal(submission, complaint, ResponseModel.WORDS);
			}
			return approvalNeeded;
		});
	}

	/** A returned answer goes back with words that say what to mend. */
	@Transactional
	void checkApproval(TaskSubmission submission) {
		submission.declaring(ResponseModel.DECLARED);
		var number = CaseNumber.of(submission.caseNumber());
		requireFreeHolder(this.register.require(number), false);
		if (submission.required(ResponseModel.APPROVAL_DECISION, ApprovalDecision.class) == ApprovalDecision.RETURNED) {
			var reason = this.words.take(number, submission.phase(), ResponseModel.RETURN_WORDS)
				.orElseThrow(() -> new CaseRefusal("response.returnNeedsReason"));
			this.register.alter(number, (complaint) -> complaint.returnAnswer(reason));
			this.clocks.stop(submission.caseNumber(), ClockType.APPROVAL);
		}
	}

	/** A holder that is accused since may do one thing with the case: give it away. */
	private void requireFreeHolder(Complaint complaint, boolean givesAway) {
		if (!givesAway && !this.accusations.of(complaint.caseNumber()).mayHold(complaint.agencyCode())) {
			throw new CaseRefusal("conflict.holderAccused");
		}
	}

	private void checkAnswer(TaskSubmission submission, Complaint complaint, boolean approvalNeeded) {
		submission.required(ResponseModel.ANSWER_OUTCOME, CaseOutcome.class);
		var answer = this.words.masked(complaint.caseNumber(), submission.phase(), ResponseModel.ANSWER)
			.orElseThrow(() -> new CaseRefusal("response.answerMissing"));
		int repeated = this.gate.pass(submission, complaint, answer);
		if (approvalNeeded) {
			complaint.submitAnswer(repeated);
			this.clocks.start(submission.caseNumber(), ClockType.APPROVAL,
					this.agencies.calendarOf(complaint.agencyCode()));
		}
	}

	private void checkQuestion(TaskSubmission submission, Complaint complaint) {
		require(submission, ResponseModel.QUESTION, "response.questionMissing");
		if (!complaint.isReachable()) {
			throw new CaseRefusal("response.reporterUnreachable");
		}
	}

	/** A unit is one of the same body, other than the one that holds the case. */
	private void checkUnit(TaskSubmission submission, Complaint complaint) {
		var code = submission.code(ResponseModel.TARGET_AGENCY)
			.orElseThrow(() -> new CaseRefusal("response.unitMissing"));
		var body = this.agencies.bodyOf(complaint.agencyCode()).code();
		boolean another = this.agencies.subtree(body).contains(code) && !code.equals(complaint.agencyCode())
				&& this.agencies.receiving(code).isPresent();
		if (!another) {
			throw new CaseRefusal("response.notAUnit", code);
		}
		this.accusations.requireMayHold(complaint.caseNumber(), code);
	}

	private void checkRefusal(TaskSubmission submission, Complaint complaint, String field) {
		if (complaint.isRuled()) {
			throw new CaseRefusal("complaint.rulingBinds");
		}
		var code = submission.code(ResponseModel.COMPETENT_AGENCY)
			.orElseThrow(() -> new CaseRefusal("response.competentMissing"));
		this.agencies.receiving(code).orElseThrow(() -> new CaseRefusal("response.competentUnknown", code));
		if (this.agencies.bodyOf(code).code().equals(this.agencies.bodyOf(complaint.agencyCode()).code())) {
			throw new CaseRefusal("response.competentIsSelf");
		}
		require(submission, field, "response.refusalNeedsReason");
	}

	private void require(TaskSubmission submission, String field, String refusal) {
		this.words.read(submission.phase(), field).orElseThrow(() -> new CaseRefusal(refusal));
	}

}
