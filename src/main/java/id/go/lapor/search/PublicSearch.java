package id.go.lapor.search;

import java.util.List;

import id.go.lapor.complaint.Complaint;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** Everybody's search, among the reports that everybody may read. */
@Component
public class PublicSearch {

	static final Looker EVERYBODY = new Looker() {

		@Override
		public Class<? extends IndexedReport> index() {
			return PublicReport.class;
		}

		@Override
		public boolean isEverybody() {
			return true;
		}

		@Override
		public void limit(SearchPredicateFactory f, BooleanPredicateClausesStep<?> query) {
			// this index holds nothing else
		}

		@Override
		public List<Complaint> readable(List<Complaint> complaints) {
			return complaints.stream().filter(Complaint::isPublic).toList();
		}

		@Override
		public boolean mayChoose(Facet facet) {
			return facet != Facet.DISCLOSURE;
		}

	};

	private final Finder finder;

	PublicSearch(Finder finder) {
		this.finder = finder;
	}

	/**
	 * Looks.
	 * @throws SearchRefused if what was typed cannot be looked for
	 * @throws SearchNotNow if search cannot answer
	 */
	public Answer find(SearchWish wish) {
		return this.finder.find(wish, EVERYBODY);
	}

}
