package id.go.lapor.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an officer may do while the answer is being written and its task stays open. */
@Component
public class OpenResponse {

	private final ComplaintRegister register;

	private final OfficerWords words;

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	private final ResponseProcess process;

	private final Clock clock;

	private final Accusations accusations;

	OpenResponse(ComplaintRegister register, OfficerWords words, CaseClocks clocks, AgencyDirectory agencies,
			ResponseProcess process, Clock clock, Accusations accusations) {
		this.register = register;
		this.words = words;
		this.clocks = clocks;
		this.agencies = agencies;
		this.process = process;
		this.clock = clock;
		this.accusations = accusations;
	}

	/**
	 * Gives an interim answer that promises a date.
	 * @param phase the response, under which the words {@code interim} are kept
	 * @throws CaseRefusal without words, or for a date that is not in the future
	 */
	@Transactional
	public void answerInterim(CaseNumber number, String phase, LocalDate promised) {
		this.register.alter(number, (complaint) -> {
			requireFreeHolder(complaint);
			var zone = this.agencies.calendarOf(complaint.agencyCode()).zone();
			if (!promised.isAfter(LocalDate.ofInstant(this.clock.instant(), zone))) {
				throw new CaseRefusal("response.promiseInThePast");
			}
			this.words.read(phase, ResponseModel.INTERIM).orElseThrow(() -> new CaseRefusal("response.interimMissing"));
			this.clocks.promise(number.value(), promised);
		});
		this.process.interimAnswerGiven(number);
	}

	/**
	 * Asks other units of the same body for their part, all at once.
	 * @throws CaseRefusal if one of them is no other unit of the body, or is accused
	 */
	@Transactional
	public void requestContributions(CaseNumber number, List<String> units) {
		this.register.alter(number, (complaint) -> {
			requireFreeHolder(complaint);
			var tree = this.agencies.subtree(this.agencies.bodyOf(complaint.agencyCode()).code());
			if (units.isEmpty()) {
				throw new CaseRefusal("response.contributorsMissing");
			}
			units.stream()
				.filter((unit) -> !tree.contains(unit) || unit.equals(complaint.agencyCode())
						|| this.agencies.receiving(unit).isEmpty() || isAsked(number, unit))
				.findFirst()
				.ifPresent((unit) -> {
					throw new CaseRefusal("response.notAUnit", unit);
				});
			units.forEach((unit) -> this.accusations.requireMayHold(number, unit));
			units.stream().distinct().forEach(complaint::requestContribution);
		});
		this.process.contributionsRequested(number, units.stream().distinct().toList());
	}

	private void requireFreeHolder(Complaint complaint) {
		if (!this.accusations.of(complaint.caseNumber()).mayHold(complaint.agencyCode())) {
			throw new CaseRefusal("conflict.holderAccused");
		}
	}

	private boolean isAsked(CaseNumber number, String unit) {
		return this.clocks.clocks(number.value())
			.stream()
			.anyMatch((view) -> view.open() && view.clock() == ClockType.CONTRIBUTION && view.subject().equals(unit));
	}

}
