package id.go.lapor.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * The house's ways of reading, under the names that the documents use. Raise
 * {@link #VERSION} with every change here, in the lists of words or in the documents:
 * every node then builds its index anew.
 */
final class Analysis implements LuceneAnalysisConfigurer {

	static final int VERSION = 3;

	static final String WORDS = "words";

	static final String WORDS_ASKED = "words-asked";

	static final String STEMS = "stems";

	static final String STEMS_ASKED = "stems-asked";

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.analyzer(WORDS).instance(WordAnalyzer.words());
		context.analyzer(WORDS_ASKED).instance(WordAnalyzer.words().asked());
		context.analyzer(STEMS).instance(WordAnalyzer.stems());
		context.analyzer(STEMS_ASKED).instance(WordAnalyzer.stems().asked());
	}

}
