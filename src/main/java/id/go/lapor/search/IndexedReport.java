package id.go.lapor.search;

import java.util.List;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * What both indexes know of a report: masked words, to be found and not to be read out
 * again, and codes. What is shown of a hit comes from the register.
 */
abstract class IndexedReport {

	@DocumentId
	@KeywordField(name = Fields.TIE, sortable = Sortable.YES, searchable = Searchable.NO)
	final String document;

	@KeywordField(name = Fields.NUMBER, projectable = Projectable.YES, searchable = Searchable.NO)
	final String caseNumber;

	@FullTextField(name = Fields.TITLE_WORDS, analyzer = Analysis.WORDS, searchAnalyzer = Analysis.WORDS_ASKED,
			norms = Norms.NO)
	@FullTextField(name = Fields.TITLE_STEMS, analyzer = Analysis.STEMS, searchAnalyzer = Analysis.STEMS_ASKED,
			norms = Norms.NO)
	final String title;

	@FullTextField(name = Fields.WORDS, analyzer = Analysis.WORDS, searchAnalyzer = Analysis.WORDS_ASKED,
			norms = Norms.NO)
	@FullTextField(name = Fields.STEMS, analyzer = Analysis.STEMS, searchAnalyzer = Analysis.STEMS_ASKED,
			norms = Norms.NO)
	final String text;

	@KeywordField(name = Fields.STATUS, aggregable = Aggregable.YES)
	final String status;

	@KeywordField(name = Fields.CATEGORY, aggregable = Aggregable.YES)
	final String category;

	@KeywordField(name = Fields.REGION, aggregable = Aggregable.YES)
	final List<String> regions;

	@KeywordField(name = Fields.AGENCY, aggregable = Aggregable.YES)
	final List<String> agencies;

	@GenericField(name = Fields.DAY, sortable = Sortable.YES)
	final long day;

	IndexedReport(ReportFacts facts) {
		this.document = DocumentName.of(facts.caseNumber());
		this.caseNumber = facts.caseNumber();
		this.title = facts.title();
		this.text = facts.text();
		this.status = facts.status();
		this.category = facts.category();
		this.regions = facts.regions();
		this.agencies = facts.agencies();
		this.day = facts.day().toEpochDay();
	}

}
