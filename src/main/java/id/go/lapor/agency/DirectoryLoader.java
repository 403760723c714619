package id.go.lapor.agency;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped agencies, categories and questions into their tables at start,
 * before anybody is served: new rows come, changed ones follow, dropped ones close, and
 * what an administrator wrote stays. A start with the data of the last start costs one
 * statement. Nodes that start together take turns at the directory's lock.
 */
@Component
class DirectoryLoader implements SmartInitializingSingleton {

	private final ShippedData shipped;

	private final AgencyTable agencies;

	private final CategoryTable categories;

	private final QuestionTable questions;

	private final DirectoryState state;

	private final TransactionTemplate transaction;

	DirectoryLoader(ShippedData shipped, AgencyTable agencies, CategoryTable categories, QuestionTable questions,
			DirectoryState state, PlatformTransactionManager transactions) {
		this.shipped = shipped;
		this.agencies = agencies;
		this.categories = categories;
		this.questions = questions;
		this.state = state;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		load(this.shipped.digest(), this.shipped.agencies(), this.shipped.categories(), this.shipped.questions());
	}

	/** Returns how many rows were written. */
	int load(String digest, List<AgencyRow> agencyRows, List<CategoryRow> categoryRows,
			List<QuestionRow> questionRows) {
		if (this.state.loadedDigest().equals(digest)) {
			return 0;
		}
		return this.transaction.execute((status) -> {
			this.state.lock();
			int written = bringIn(agencyRows, this.agencies.rows(), (row) -> row.agency().code(), AgencyRow::origin,
					AgencyRow::closed, this.agencies::put)
					+ bringIn(categoryRows, this.categories.rows(), (row) -> row.category().code(), CategoryRow::origin,
							CategoryRow::closed, this.categories::put)
					+ bringIn(questionRows, this.questions.rows(), (row) -> row.question().code(), QuestionRow::origin,
							QuestionRow::closed, this.questions::put);
			this.state.loaded(digest);
			if (written > 0) {
				this.state.changed();
			}
			return written;
		});
	}

	private static <R> int bringIn(List<R> shipped, List<R> standing, Function<R, String> code,
			Function<R, Origin> origin, UnaryOperator<R> closed, Consumer<R> write) {
		var known = standing.stream().collect(Collectors.toMap(code, Function.identity()));
		int written = 0;
		for (var row : shipped) {
			var there = known.remove(code.apply(row));
			if (there == null || (origin.apply(there) == Origin.FILE && !there.equals(row))) {
				write.accept(row);
				written++;
			}
		}
		for (var left : known.values()) {
			if (origin.apply(left) == Origin.FILE && !left.equals(closed.apply(left))) {
				write.accept(closed.apply(left));
				written++;
			}
		}
		return written;
	}

}
