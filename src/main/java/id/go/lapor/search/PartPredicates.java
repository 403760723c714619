package id.go.lapor.search;

import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * How a part of what was typed is looked for. Every predicate has a constant score: what
 * an index counts of itself counts every report.
 */
final class PartPredicates {

	private static final float IN_TITLE = 3f;

	private static final float AS_TYPED = 1.5f;

	private PartPredicates() {
	}

	/**
	 * In title or text, as typed or by stem: all of them weigh, the title most.
	 * @param weight how much the part says
	 */
	static PredicateFinalStep anywhere(SearchPredicateFactory f, TypedWords.Part part, float weight) {
		var query = f.bool();
		in(f, part, Fields.TITLE_WORDS, Fields.TITLE_STEMS)
			.forEach((field, predicate) -> query.should(weighed(f, predicate, weight * IN_TITLE * more(field))));
		in(f, part, Fields.WORDS, Fields.STEMS)
			.forEach((field, predicate) -> query.should(weighed(f, predicate, weight * more(field))));
		return query;
	}

	private static float more(String field) {
		return (field.equals(Fields.WORDS) || field.equals(Fields.TITLE_WORDS)) ? AS_TYPED : 1f;
	}

	private static PredicateFinalStep weighed(SearchPredicateFactory f, PredicateFinalStep predicate, float weight) {
		return f.bool().must(predicate).constantScore().boost(weight);
	}

	private static Map<String, PredicateFinalStep> in(SearchPredicateFactory f, TypedWords.Part part, String words,
			String stems) {
		var predicates = new TreeMap<String, PredicateFinalStep>();
		predicates.put(words, switch (part.kind()) {
			case BEGINNING -> f.prefix().field(words).matching(part.text());
			case ALIKE -> alike(f, words, part.text());
			default -> f.phrase().field(words).matching(part.text());
		});
		boolean byStem = part.isTelling()
				&& (part.kind() == TypedWords.Kind.WORD || part.kind() == TypedWords.Kind.NOT);
		if (byStem) {
			predicates.put(stems, f.phrase().field(stems).matching(part.text()));
		}
		return predicates;
	}

	/**
	 * Every word that is alike, however many: a bound on them would be used up by words
	 * that only unreadable reports know.
	 */
	static PredicateFinalStep alike(SearchPredicateFactory f, String field, String word) {
		return f.extension(LuceneExtension.get())
			.fromLuceneQuery(new FuzzyQuery(new Term(field, word), Misspelling.forgiven(word), 1, 1_000, true,
					MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
	}

}
