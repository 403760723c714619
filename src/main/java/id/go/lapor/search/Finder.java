package id.go.lapor.search;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for reports. The reader's limit stands in every query, together with a list of
 * the reports about which the index is behind: of those nothing is found for the second
 * that it takes. Weights count words among the reports that this reader may read, by
 * queries of the same kind; no statistics of the index itself are used, because those
 * know every report.
 */
@Component
class Finder {

	static final int PAGE = 20;

	static final int MOST_PAGES = 50;

	/** An index that is further behind answers nothing. */
	private static final int MOST_WAITING = 5_000;

	private static final int MOST_CODES = 10_000;

	private static final int READ_FOR_SUGGESTIONS = 40;

	/** Of the public, and as many of officers: neither waits for the other. */
	private static final int LOOKS_AT_ONCE = 3;

	private static final int PATIENCE_MILLIS = 300;

	/** The whole look with all its queries. */
	private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

	private static final float IN_TITLE = 3f;

	private static final float AS_TYPED = 1.5f;

	private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	private static final WordReader WORDS = new WordReader(WordAnalyzer.words());

	private final IndexKeeper keeper;

	private final ChangeBook book;

	private final ComplaintRegister register;

	private final TransactionTemplate reading;

	private final Semaphore looksOfEverybody = new Semaphore(LOOKS_AT_ONCE);

	private final Semaphore looksOfOfficers = new Semaphore(LOOKS_AT_ONCE);

	Finder(IndexKeeper keeper, ChangeBook book, ComplaintRegister register, PlatformTransactionManager transactions) {
		this.keeper = keeper;
		this.book = book;
		this.register = register;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * Looks.
	 * @throws SearchRefused if what was typed cannot be looked for
	 * @throws SearchNotNow if there is no index, it is too far behind, or too many look
	 */
	Answer find(SearchWish wish, Looker looker) {
		var typed = typed(wish);
		return inTurn(looker, () -> {
			var generation = this.keeper.serving().orElseThrow(SearchNotNow::new);
			var waiting = this.book.waiting(generation.note().place(), MOST_WAITING + 1, looker.isEverybody());
			if (waiting.size() > MOST_WAITING) {
				throw new SearchNotNow();
			}
			return find(typed, wish, looker, generation, waiting);
		});
	}

	/** The same in a given index, of which the waiting reports are not found. */
	Answer find(SearchWish wish, Looker looker, Generation generation, List<String> waiting) {
		var typed = typed(wish);
		return inTurn(looker, () -> find(typed, wish, looker, generation, waiting));
	}

	/**
	 * A few at a time, and connections for no more: whatever is looked for, reports go on
	 * being accepted.
	 */
	private Answer inTurn(Looker looker, Supplier<Answer> look) {
		var looks = looker.isEverybody() ? this.looksOfEverybody : this.looksOfOfficers;
		try {
			if (!looks.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				throw new SearchNotNow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SearchNotNow();
		}
		try {
			return this.reading.execute((status) -> look.get());
		}
		finally {
			looks.release();
		}
	}

	private Answer find(TypedWords typed, SearchWish wish, Looker looker, Generation generation, List<String> waiting) {
		return generation.read((session) -> {
			var answer = new Look(session, looker, wish, typed, waiting).answer();
			// never a total without its hits: whoever learns that there is one is written
			// down as having seen it
			boolean beyond = wish.page() > answer.pages() && answer.total() > 0;
			return beyond ? new Look(session, looker, wish.onPage(answer.pages()), typed, waiting).answer() : answer;
		});
	}

	private static TypedWords typed(SearchWish wish) {
		if (wish.page() < 1 || wish.page() > MOST_PAGES) {
			throw new SearchRefused("search.page", MOST_PAGES);
		}
		return (wish.words() == null || wish.words().isBlank()) ? null : TypedWords.of(wish.words());
	}

	/** One look of one reader. */
	private final class Look {

		private final SearchSession session;

		private final Looker looker;

		private final SearchWish wish;

		private final List<TypedWords.Part> wanted;

		private final List<TypedWords.Part> excluded;

		private final List<String> waiting;

		private final Map<TypedWords.Part, Long> known = new HashMap<>();

		private final long end = System.nanoTime() + LONGEST_LOOK.toNanos();

		Look(SearchSession session, Looker looker, SearchWish wish, TypedWords typed, List<String> waiting) {
			this.session = session;
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
				.sort((f) -> byScore
						? f.composite().add(f.score()).add(f.field(Fields.DAY).desc()).add(f.field(Fields.TIE))
						: f.composite().add(f.field(Fields.DAY).desc()).add(f.field(Fields.TIE)))
				.fetch((this.wish.page() - 1) * PAGE, PAGE);
			long total = found.total().hitCount();
			var counts = new EnumMap<Facet, List<Answer.Count>>(Facet.class);
			facets.forEach((facet) -> counts.put(facet, inOrder(found.aggregation(keys.get(facet)))));
			var marking = new Marking(this.wanted);
			var hits = readable(found.hits()).map((complaint) -> hit(complaint, marking)).toList();
			int pages = (int) Math.min(MOST_PAGES, (total + PAGE - 1) / PAGE);
			return new Answer(total, hits, counts, (total == 0) ? suggestion() : null, this.wish.page(), pages);
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
				.where((f) -> limited(f, anywhere(f, part, 1f)))
				.failAfter(left(), TimeUnit.MILLISECONDS)
				.fetchTotalHitCount();
		}

		private PredicateFinalStep words(SearchPredicateFactory f) {
			if (this.wanted.isEmpty() && this.excluded.isEmpty()) {
				return f.matchAll();
			}
			var query = f.bool();
			this.wanted.forEach((part) -> query.should(anywhere(f, part, weight(part))));
			this.excluded.forEach((part) -> query.mustNot(anywhere(f, part, 1f)));
			// a long sentence need not be met word by word
			int needed = (this.wanted.size() <= 3) ? this.wanted.size() : this.wanted.size() * 3 / 4;
			return query.minimumShouldMatchNumber(needed);
		}

		/** Rare words say more; rare among what this reader may read. */
		private float weight(TypedWords.Part part) {
			long most = this.known.values().stream().mapToLong(Long::longValue).max().orElse(0);
			return (float) (1 + Math.log((1.0 + most) / (1.0 + this.known.get(part))));
		}

		private PredicateFinalStep anywhere(SearchPredicateFactory f, TypedWords.Part part, float weight) {
			var query = f.bool();
			in(f, part, Fields.TITLE_WORDS, Fields.TITLE_STEMS)
				.forEach((field, predicate) -> query.should(weighed(f, predicate, weight * IN_TITLE * more(field))));
			in(f, part, Fields.WORDS, Fields.STEMS)
				.forEach((field, predicate) -> query.should(weighed(f, predicate, weight * more(field))));
			return query;
		}

		private float more(String field) {
			return (field.equals(Fields.WORDS) || field.equals(Fields.TITLE_WORDS)) ? AS_TYPED : 1f;
		}

		private PredicateFinalStep weighed(SearchPredicateFactory f, PredicateFinalStep predicate, float weight) {
			return f.bool().must(predicate).constantScore().boost(weight);
		}

		private Map<String, PredicateFinalStep> in(SearchPredicateFactory f, TypedWords.Part part, String words,
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
		 * Every word that is alike, however many: a bound on them would be used up by
		 * words that only unreadable reports know.
		 */
		private PredicateFinalStep alike(SearchPredicateFactory f, String field, String word) {
			return f.extension(LuceneExtension.get())
				.fromLuceneQuery(new FuzzyQuery(new Term(field, word), Misspelling.forgiven(word), 1, 1_000, true,
						MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
		}

		private PredicateFinalStep limited(SearchPredicateFactory f, PredicateFinalStep words) {
			var query = f.bool().must(words);
			this.looker.limit(f, query);
			this.wish.chosen()
				.forEach((facet, code) -> query.filter(
						this.looker.mayChoose(facet) ? f.match().field(facet.field()).matching(code) : f.matchNone()));
			if (!this.waiting.isEmpty()) {
				query.mustNot(f.id().matchingAny(this.waiting));
			}
			return query;
		}

		/** Once more by the register: what changed in this very moment is not shown. */
		private Stream<Complaint> readable(List<String> numbers) {
			return numbers.stream()
				.map((number) -> Finder.this.register.find(CaseNumber.of(number)).orElse(null))
				.filter(Objects::nonNull)
				.filter((complaint) -> complaint.maskedText() != null && this.looker.mayRead(complaint));
		}

		private Hit hit(Complaint complaint, Marking marking) {
			return new Hit(complaint.caseNumber(), marking.all(complaint.maskedTitle()),
					marking.excerpt(complaint.maskedText()), complaint.status(), complaint.categoryCode(),
					complaint.regionCode(), complaint.agencyCode(),
					complaint.receivedAt().atZone(CAPITAL).toLocalDate(), Disclosure.of(complaint));
		}

		/**
		 * The same words with another in the place of the first that nobody wrote, if an
		 * open report knows one that is alike: an officer would read a word of a secret
		 * one without being written down for it.
		 */
		private String suggestion() {
			var words = new ArrayList<String>();
			boolean changed = false;
			for (var part : this.wanted) {
				var other = (!changed && part.kind() == TypedWords.Kind.WORD && part.words().size() == 1
						&& this.known.get(part) == 0) ? meant(part.text()) : null;
				changed |= other != null;
				words.add((other != null) ? other : part.text());
			}
			return changed ? String.join(" ", words) : null;
		}

		private String meant(String typed) {
			var numbers = this.session.search(this.looker.index())
				.select((f) -> f.field(Fields.NUMBER, String.class))
				.where((f) -> limited(f,
						f.bool().should(alike(f, Fields.TITLE_WORDS, typed)).should(alike(f, Fields.WORDS, typed))))
				.sort((f) -> f.field(Fields.TIE))
				.failAfter(left(), TimeUnit.MILLISECONDS)
				.fetchHits(READ_FOR_SUGGESTIONS);
			var reports = new TreeMap<String, Integer>();
			readable(numbers)
				.filter((complaint) -> this.looker.isEverybody() || Disclosure.of(complaint) == Disclosure.OPEN)
				.forEach((complaint) -> WORDS
					.words(Objects.requireNonNullElse(complaint.maskedTitle(), "") + "\n" + complaint.maskedText())
					.stream()
					.distinct()
					.filter((word) -> Misspelling.isOne(typed, word))
					.forEach((word) -> reports.merge(word, 1, Integer::sum)));
			return reports.keySet()
				.stream()
				.min(Comparator.<String>comparingInt((word) -> Misspelling.slips(typed, word))
					.thenComparing((word) -> -reports.get(word))
					.thenComparing(Comparator.naturalOrder()))
				.orElse(null);
		}

		private List<Answer.Count> inOrder(Map<String, Long> counts) {
			return counts.entrySet()
				.stream()
				.map((entry) -> new Answer.Count(entry.getKey(), entry.getValue()))
				.filter((count) -> count.reports() > 0)
				.sorted(Comparator.comparingLong(Answer.Count::reports).reversed().thenComparing(Answer.Count::code))
				.toList();
		}

	}

}
