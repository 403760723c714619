package id.go.lapor.search;

import java.util.Set;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** A report as officers may find it, with who they are. */
@SearchEntity
@Indexed(index = "officers")
final class OfficerReport extends IndexedReport {

	@KeywordField(name = Fields.DISCLOSURE, aggregable = Aggregable.YES)
	final String disclosure;

	@KeywordField(name = Fields.READERS)
	final Set<String> readers;

	@KeywordField(name = Fields.WITHHELD)
	final Set<String> withheld;

	@KeywordField(name = Fields.ACCUSED)
	final Set<String> accused;

	@KeywordField(name = Fields.TAGS)
	final Set<String> tags;

	OfficerReport(ReportFacts facts, Disclosure disclosure, CaseReach reach) {
		super(facts);
		this.disclosure = disclosure.name();
		this.readers = reach.readers();
		this.withheld = reach.withheld();
		this.accused = reach.accused();
		this.tags = reach.tags();
	}

}
