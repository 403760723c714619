package id.go.lapor.rights;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.TaskSubmission;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.OfficialWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an officer's decision on a reporter's request needs before it counts. */
@Component
class DataRequestCheck {

	private final ComplaintRegister register;

	private final DataRequestBook book;

	private final OfficerDirectory officers;

	private final OfficialWords words;

	DataRequestCheck(ComplaintRegister register, DataRequestBook book, OfficerDirectory officers, OfficialWords words) {
		this.register = register;
		this.book = book;
		this.officers = officers;
		this.words = words;
	}

	/** Records who decided what; a refusal says why, to the reporter. */
	@Transactional
	void decide(TaskSubmission submission) {
		var decision = submission.declaring(RightsModel.DECLARED)
			.required(RightsModel.DECISION, DataRequestDecision.class);
		requireOffice(submission.officer());
		var number = CaseNumber.of(submission.caseNumber());
		this.register.alter(number, (complaint) -> {
			var request = this.book.inPhase(submission.phase());
			if (!submission.code(RightsModel.REQUEST).filter(Long.toString(request.id())::equals).isPresent()) {
				throw new Refusal("engine.undeclaredVariable", RightsModel.REQUEST);
			}
			var reason = this.words.masked(number, submission.phase(), RightsModel.WORDS).orElse(null);
			if (decision == DataRequestDecision.REFUSE && reason == null) {
				throw new CaseRefusal("rights.refusalNeedsReason");
			}
			this.book.decide(request, submission.officer(), decision, reason);
		});
	}

	private void requireOffice(String officer) {
		if (this.officers.holding(Role.IDENTITY_OFFICER.id()).stream().noneMatch((one) -> one.id().equals(officer))) {
			throw new CaseRefusal("rights.notYourOffice");
		}
	}

}
