package id.go.lapor.search;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

import id.go.lapor.complaint.Complaint;

/**
 * Somebody who looks for reports: in which index, with which filter inside every query,
 * and the same rule once more for each report as it stands in the register.
 */
interface Looker {

	Class<? extends IndexedReport> index();

	/** Whether it is the public, and no officer. */
	boolean isEverybody();

	void limit(SearchPredicateFactory f, BooleanPredicateClausesStep<?> query);

	boolean mayRead(Complaint complaint);

	boolean mayChoose(Facet facet);

}
