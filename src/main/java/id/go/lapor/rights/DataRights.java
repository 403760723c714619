package id.go.lapor.rights;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import id.go.lapor.audit.Actor;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Receipt;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.sla.FixedInstants;
import id.go.lapor.sla.FixedTerm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a reporter uses the rights to their data, with number and receipt. Unknown number
 * and wrong receipt are one answer.
 */
@Component
public class DataRights {

	private final ComplaintRegister register;

	private final DemandRules rules;

	private final Corrections corrections;

	private final DataRequestBook book;

	private final FixedInstants instants;

	private final RightsProcess process;

	private final OwnDataReading reading;

	private final AuditTrail audit;

	private final Clock clock;

	DataRights(ComplaintRegister register, DemandRules rules, Corrections corrections, DataRequestBook book,
			FixedInstants instants, RightsProcess process, OwnDataReading reading, AuditTrail audit, Clock clock) {
		this.register = register;
		this.rules = rules;
		this.corrections = corrections;
		this.book = book;
		this.instants = instants;
		this.process = process;
		this.reading = reading;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes a request up, and settles it at once where nobody has to look at it.
	 * @return the request as it stands then
	 * @throws InvalidDemand if something is missing or impossible; nothing is kept then
	 * @throws UnknownCase without the receipt
	 */
	@Transactional
	public DataRequest ask(String caseNumber, String receipt, DataDemand demand) {
		var number = own(caseNumber, receipt);
		var request = this.register.change(number, (complaint) -> {
			this.rules.check(complaint, demand);
			var now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
			return this.book.enter(number, demand, now, now.plus(FixedTerm.DATA_REQUEST.usual()));
		});
		if (demand.kind() == DataRequestKind.CORRECTION) {
			this.corrections.keep(request, demand);
		}
		this.instants.set(number.value(), FixedTerm.DATA_REQUEST, Long.toString(request.id()), request.dueAt());
		this.process.dataRequested(request);
		return this.book.require(request.id());
	}

	/**
	 * Everything held about the reporter of this case. That a copy was given is written
	 * down before it is given; copies within some minutes are one entry.
	 */
	public OwnData data(String caseNumber, String receipt) {
		var number = own(caseNumber, receipt);
		var copy = this.reading.of(number);
		this.audit.witness(number, Actor.REPORTER, Set.of(Deed.EXPORTED));
		return copy;
	}

	/** The requests made so far, oldest first. */
	@Transactional(readOnly = true)
	public List<DataRequest> requests(String caseNumber, String receipt) {
		return this.book.of(own(caseNumber, receipt));
	}

	private CaseNumber own(String caseNumber, String receipt) {
		var number = CaseNumber.of(caseNumber);
		this.register.findWithReceipt(number, Receipt.typed(receipt)).orElseThrow(UnknownCase::new);
		return number;
	}

}
