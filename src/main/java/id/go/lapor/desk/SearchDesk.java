package id.go.lapor.desk;

import java.util.Set;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.audit.Actor;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.search.Answer;
import id.go.lapor.search.Disclosure;
import id.go.lapor.search.OfficerSearch;
import id.go.lapor.search.SearchWish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for cases on behalf of whoever is signed in. A hit shows masked words: where that
 * has to be written down it is, before anything is shown.
 */
@Component
class SearchDesk {

	private final OfficerSearch search;

	private final CurrentOfficer officer;

	private final AgencyDirectory agencies;

	private final ComplaintRegister register;

	private final FactsOfCases facts;

	private final CaseReaders readers;

	private final AuditTrail audit;

	private final TagOwners owners;

	private final TransactionTemplate reading;

	SearchDesk(OfficerSearch search, CurrentOfficer officer, AgencyDirectory agencies, ComplaintRegister register,
			FactsOfCases facts, CaseReaders readers, AuditTrail audit, TagOwners owners,
			PlatformTransactionManager transactions) {
		this.search = search;
		this.officer = officer;
		this.agencies = agencies;
		this.register = register;
		this.facts = facts;
		this.readers = readers;
		this.audit = audit;
		this.owners = owners;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	Answer find(SearchWish wish) {
		var viewer = Viewer.of(this.officer);
		var answer = this.search.find(wish, SearchKeys.of(viewer, this.agencies::path).looking(this.owners.of(viewer)));
		answer.hits()
			.stream()
			.filter((hit) -> hit.disclosure() != Disclosure.OPEN)
			.forEach((hit) -> this.audit.witness(hit.number(), actor(viewer, hit.number()), Set.of(Deed.READ_CASE)));
		return answer;
	}

	private Actor actor(Viewer viewer, CaseNumber number) {
		return this.reading
			.execute((status) -> this.readers.actor(viewer, this.facts.of(this.register.require(number))));
	}

}
