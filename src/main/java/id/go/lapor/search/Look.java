package id.go.lapor.search;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import id.go.lapor.complaint.Complaint;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * One look of one reader. The reader's limit stands in every query, together with the
 * reports about which the index is behind. How much a word says is counted among the
 * reports that this reader may read, by queries of the same kind.
 */
final class Look {

	private static final int MOST_CODES = 10_000;

	/** The whole look with all its queries. */
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	private final SearchSession session;

	private final Reading reading;

	private final Looker looker;

	private final SearchWish wish;

	private final List<TypedWords.Part> wanted;

	private final List<TypedWords.Part> excluded;

	private final List<String> waiting;

	private final Map<TypedWords.Part, Long> known = new HashMap<>();

	private final long end = System.nanoTime() + LONGEST.toNanos();

	/**
	 * A look.
	 * @param typed what the wish says, or null for everything
	 * @param waiting documents that are not found
	 */
	Look(SearchSession session, Reading reading, Looker looker, SearchWish wish, TypedWords typed,
			List<String> waiting) {
		this.session = session;
		this.reading = reading;
		this.looker = looker;
		this.wish = wish;
		this.wanted = (typed != null) ? typed.wanted() : List.of();
		this.excluded = (typed != null) ? typed.excluded() : List.of();
		this.waiting = waiting;
	}

	Answer answer() {
		weigh();
		var facets = Stream.of(Facet.values()).filter(this.looker::mayChoose).toList();
		var keys = new EnumMap<Facet, AggregationKey<Map<String, Long>>>(Facet.class);
		facets.forEach((facet) -> keys.put(facet, AggregationKey.of(facet.name())));
		var query = this.session.search(this.looker.index())
			.select((f) -> f.field(Fields.NUMBER, String.class))
			.where((f) -> limited(f, words(f)));
		for (var facet : facets) {
			query.aggregation(keys.get(facet),
					(f) -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_CODES));
		}
		boolean byScore = !this.wish.newestFirst() && !this.wanted.isEmpty();
		var found = query.failAfter(left(), TimeUnit.MILLISECONDS)
			.sort((f) -> byScore ? f.composite().add(f.score()).add(f.field(Fields.DAY).desc()).add(f.field(Fields.TIE))
					: f.composite().add(f.field(Fields.DAY).desc()).add(f.field(Fields.TIE)))
			.fetch((this.wish.page() - 1) * Finder.PAGE, Finder.PAGE);
		long total = found.total().hitCount();
		var counts = new EnumMap<Facet, List<Answer.Count>>(Facet.class);
		facets.forEach((facet) -> counts.put(facet, inOrder(found.aggregation(keys.get(facet)))));
		var marking = new Marking(this.wanted);
		var hits = this.reading.of(found.hits(), this.looker)
			.stream()
			.map((complaint) -> hit(complaint, marking))
			.toList();
		int pages = (int) Math.min(Finder.MOST_PAGES, (total + Finder.PAGE - 1) / Finder.PAGE);
		return new Answer(total, hits, counts, (total == 0) ? new Suggestion(this).instead() : null, this.wish.page(),
				pages);
	}

	List<TypedWords.Part> wanted() {
		return this.wanted;
	}

	/** Whether no report that may be read knows this part. */
	boolean isUnknown(TypedWords.Part part) {
		return this.known.get(part) == 0;
	}

	/** Some open reports that may be read and know words like this one. */
	Stream<Complaint> alike(String typed, int most) {
		var numbers = this.session.search(this.looker.index())
			.select((f) -> f.field(Fields.NUMBER, String.class))
			.where((f) -> limited(f,
					f.bool()
						.should(PartPredicates.alike(f, Fields.TITLE_WORDS, typed))
						.should(PartPredicates.alike(f, Fields.WORDS, typed))))
			.sort((f) -> f.field(Fields.TIE))
			.failAfter(left(), TimeUnit.MILLISECONDS)
			.fetchHits(most);
		return this.reading.of(numbers, this.looker)
			.stream()
			.filter((complaint) -> this.looker.isEverybody() || Disclosure.of(complaint) == Disclosure.OPEN);
	}

	/** How many milliseconds this look has still. */
	private long left() {
		long left = TimeUnit.NANOSECONDS.toMillis(this.end - System.nanoTime());
		if (left <= 0) {
			throw new SearchNotNow();
		}
		return left;
	}

	/** How many of the reports that may be read know each part. */
	private void weigh() {
		for (var part : this.wanted) {
			this.known.put(part, count(part));
		}
	}

	private long count(TypedWords.Part part) {
		return this.session.search(this.looker.index())
			.where((f) -> limited(f, PartPredicates.anywhere(f, part, 1f)))
			.failAfter(left(), TimeUnit.MILLISECONDS)
			.fetchTotalHitCount();
	}

	private PredicateFinalStep words(SearchPredicateFactory f) {
		if (this.wanted.isEmpty() && this.excluded.isEmpty()) {
			return f.matchAll();
		}
		var query = f.bool();
		this.wanted.forEach((part) -> query.should(PartPredicates.anywhere(f, part, weight(part))));
		this.excluded.forEach((part) -> query.mustNot(PartPredicates.anywhere(f, part, 1f)));
		// a long sentence need not be met word by word
		int needed = (this.wanted.size() <= 3) ? this.wanted.size() : this.wanted.size() * 3 / 4;
		return query.minimumShouldMatchNumber(needed);
	}

	/** Rare words say more; rare among what this reader may read. */
	private float weight(TypedWords.Part part) {
		long most = this.known.values().stream().mapToLong(Long::longValue).max().orElse(0);
		return (float) (1 + Math.log((1.0 + most) / (1.0 + this.known.get(part))));
	}

	private PredicateFinalStep limited(SearchPredicateFactory f, PredicateFinalStep words) {
		var query = f.bool().must(words);
		this.looker.limit(f, query);
		this.wish.chosen()
			.forEach((facet, code) -> query
				.filter(this.looker.mayChoose(facet) ? f.match().field(facet.field()).matching(code) : f.matchNone()));
		if (this.wish.tag() != null) {
			query.filter(this.looker.tagged(f, this.wish.tag()));
		}
		if (!this.waiting.isEmpty()) {
			query.mustNot(f.id().matchingAny(this.waiting));
		}
		return query;
	}

	private Hit hit(Complaint complaint, Marking marking) {
		return new Hit(complaint.caseNumber(), marking.all(complaint.maskedTitle()),
				marking.excerpt(complaint.maskedText()), complaint.status(), complaint.categoryCode(),
				complaint.regionCode(), complaint.agencyCode(), complaint.receivedAt().atZone(CAPITAL).toLocalDate(),
				Disclosure.of(complaint));
	}

	private static List<Answer.Count> inOrder(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> new Answer.Count(entry.getKey(), entry.getValue()))
			.filter((count) -> count.reports() > 0)
			.sorted(Comparator.comparingLong(Answer.Count::reports).reversed().thenComparing(Answer.Count::code))
			.toList();
	}

	/** What the register says now of the reports that the index found. */
	@FunctionalInterface
	interface Reading {

		/**
		 * Those of them that this reader may read at this moment, in the order in which
		 * they were found.
		 */
		List<Complaint> of(List<String> numbers, Looker looker);

	}

}
