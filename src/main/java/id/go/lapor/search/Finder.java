package id.go.lapor.search;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
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

	/** Of the public, and as many of officers: neither waits for the other. */
	private static final int LOOKS_AT_ONCE = 3;

	private static final int PATIENCE_MILLIS = 300;

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
	 * A few at a time: whatever is looked for, reports go on being accepted.
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
			return look.get();
		}
		finally {
			looks.release();
		}
	}

	private Answer find(TypedWords typed, SearchWish wish, Looker looker, Generation generation, List<String> waiting) {
		return generation.read((session) -> {
			var answer = new Look(session, this::readable, looker, wish, typed, waiting).answer();
			// never a total without its hits: whoever learns that there is one is written
			// down as having seen it
			boolean beyond = wish.page() > answer.pages() && answer.total() > 0;
			return beyond
					? new Look(session, this::readable, looker, wish.onPage(answer.pages()), typed, waiting).answer()
					: answer;
		});
	}

	private static TypedWords typed(SearchWish wish) {
		if (wish.page() < 1 || wish.page() > MOST_PAGES) {
			throw new SearchRefused("search.page", MOST_PAGES);
		}
		return (wish.words() == null || wish.words().isBlank()) ? null : TypedWords.of(wish.words());
	}

	/** Once more by the register: what changed in this very moment is not shown. */
	private List<Complaint> readable(List<String> numbers, Looker looker) {
		return this.reading.execute((status) -> {
			var found = this.register.findAll(numbers.stream().map(CaseNumber::of).toList())
				.stream()
				.collect(Collectors.toMap((complaint) -> complaint.caseNumber().value(), Function.identity()));
			return looker.readable(numbers.stream()
				.map(found::get)
				.filter(Objects::nonNull)
				.filter((complaint) -> complaint.maskedText() != null)
				.toList());
		});
	}

}
