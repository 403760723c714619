package id.go.lapor.routing;

import java.util.Optional;

import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintClass;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;

import org.springframework.stereotype.Component;

/**
 * Whether a report may be forwarded without a verifier. What a verifier does besides
 * finding the body must not be missed: so never one that the public would read or whose
 * reporter is anonymous, because nobody checked its masking; nor one with files; nor one
 * that accuses somebody, was refused, archived or asked about before. And rules and
 * learning have to name the same body.
 */
@Component
class AutomaticForwarding {

	private static final int PERCENT = 100;

	private static final int DIGITS = 9;

	private final CategoryModes modes;

	private final ProposalChoices choices;

	private final ComplaintRegister register;

	private final Accusations accusations;

	private final CaseFiles files;

	AutomaticForwarding(CategoryModes modes, ProposalChoices choices, ComplaintRegister register,
			Accusations accusations, CaseFiles files) {
		this.modes = modes;
		this.choices = choices;
		this.register = register;
		this.accusations = accusations;
		this.files = files;
	}

	/** How this report goes on, by its proposals as they stand. */
	ForwardingMode of(CaseNumber number) {
		var complaint = this.register.require(number);
		var mode = this.modes.of(complaint.categoryCode()).filter(CategoryMode::automatic);
		if (mode.isEmpty() || !needsNobody(complaint) || !isSure(this.choices.offered(number), mode.get())) {
			return ForwardingMode.PROPOSE;
		}
		return isSampled(number, mode.get().sample()) ? ForwardingMode.REVIEW : ForwardingMode.AUTOMATIC;
	}

	private boolean needsNobody(Complaint complaint) {
		var number = complaint.caseNumber();
		return complaint.status() == CaseStatus.UNVERIFIED && complaint.isHidden() && !complaint.isAnonymous()
				&& !complaint.isSecondLook() && complaint.questions() == 0
				&& complaint.complaintClass() != ComplaintClass.INSPECTION
				&& this.accusations.of(number).codes().isEmpty() && this.files.of(number, FileReader.DESK).isEmpty();
	}

	private static boolean isSure(Offer offer, CategoryMode mode) {
		return offer.isKnown() && offer.confidence() * PERCENT >= mode.confidence()
				&& Optional.of(1).equals(Optional.ofNullable(offer.placeByRules(offer.byLearning().get(0))));
	}

	/** By the random digits of the number: the same however often it is asked. */
	static boolean isSampled(CaseNumber number, int percent) {
		return Integer.parseInt(number.value().substring(0, DIGITS)) % PERCENT < percent;
	}

}
