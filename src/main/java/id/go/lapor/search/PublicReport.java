package id.go.lapor.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A report that everybody may read. These stand in an index of their own: words, counts
 * and weights of any other report are not in reach of the public's queries at all.
 */
@SearchEntity
@Indexed(index = "public")
final class PublicReport extends IndexedReport {

	PublicReport(ReportFacts facts) {
		super(facts);
	}

}
