package id.go.lapor.search;

import java.util.Collection;
import java.util.List;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.tag.Tag;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** An officer's search, among the reports that the office may read as they stand now. */
@Component
public class OfficerSearch {

	private final Finder finder;

	private final OfficerReach reach;

	OfficerSearch(Finder finder, OfficerReach reach) {
		this.finder = finder;
		this.reach = reach;
	}

	/**
	 * Looks.
	 * @throws SearchRefused if what was typed cannot be looked for
	 * @throws SearchNotNow if search cannot answer
	 */
	public Answer find(SearchWish wish, OfficerScope scope) {
		return this.finder.find(wish, new Officer(scope, this.reach));
	}

	/** One officer who looks. */
	record Officer(OfficerScope scope, OfficerReach reach) implements Looker {

		@Override
		public Class<? extends IndexedReport> index() {
			return OfficerReport.class;
		}

		@Override
		public boolean isEverybody() {
			return false;
		}

		@Override
		public void limit(SearchPredicateFactory f, BooleanPredicateClausesStep<?> query) {
			query.filter(this.scope.keys().isEmpty() ? f.matchNone() : any(f, Fields.READERS, this.scope.keys()));
			if (!this.scope.notWithheldFrom().isEmpty()) {
				query.mustNot(any(f, Fields.WITHHELD, this.scope.notWithheldFrom()));
			}
			if (!this.scope.serving().isEmpty()) {
				query.mustNot(any(f, Fields.ACCUSED, this.scope.serving()));
			}
		}

		private static PredicateFinalStep any(SearchPredicateFactory f, String field, Collection<String> values) {
			return f.terms().field(field).matchingAny(values);
		}

		@Override
		public List<Complaint> readable(List<Complaint> complaints) {
			var reaches = this.reach.of(complaints);
			return complaints.stream()
				.filter((complaint) -> this.scope.reads(reaches.get(complaint.caseNumber())))
				.toList();
		}

		@Override
		public PredicateFinalStep tagged(SearchPredicateFactory f, String word) {
			return this.scope.tagOwners().isEmpty() ? f.matchNone() : any(f, Fields.TAGS,
					this.scope.tagOwners().stream().map((owner) -> new Tag(owner, word).key()).toList());
		}

		@Override
		public boolean mayChoose(Facet facet) {
			return true;
		}

	}

}
