package id.go.lapor.search;

import java.util.List;

import id.go.lapor.complaint.Complaint;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Somebody who looks for reports: in which index, with which filter inside every query,
 * and the same rule once more for each report as it stands in the register.
 */
interface Looker {

	Class<? extends IndexedReport> index();

	/** Whether it is the public, and no officer. */
	boolean isEverybody();

	void limit(SearchPredicateFactory f, BooleanPredicateClausesStep<?> query);

	/** Those of them that may be read as they stand now, in the same order. */
	List<Complaint> readable(List<Complaint> complaints);

	boolean mayChoose(Facet facet);

	/** What has this tag; for whoever has no tags nothing has. */
	default PredicateFinalStep tagged(SearchPredicateFactory f, String word) {
		return f.matchNone();
	}

}
