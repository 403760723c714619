package id.go.lapor.desk;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was confirmed, each task in a transaction of its own that also writes down
 * that it is done. So a second confirmation, a second window or a crash does nothing
 * twice, and whoever comes back goes on where it stopped.
 */
@Component
class BulkExecution {

	private final BulkDeeds deeds;

	private final BulkBook book;

	private final Obstacles obstacles;

	private final TaskFates fates;

	private final TransactionTemplate transaction;

	BulkExecution(BulkDeeds deeds, BulkBook book, Obstacles obstacles, TaskFates fates,
			PlatformTransactionManager transactions) {
		this.deeds = deeds;
		this.book = book;
		this.obstacles = obstacles;
		this.fates = fates;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Does all that is still to be done of it.
	 * @throws id.go.lapor.language.Refusal if it was prepared too long ago
	 */
	void run(BulkRun run) {
		var order = new BulkOrder(run.deed(), run.target(), this.book.words(run));
		this.book.confirm(run.id());
		var items = this.book.items(run.id());
		items.stream()
			.filter((item) -> item.state() == BulkItem.State.READY)
			.forEach((item) -> settle(run, order, item));
		if (this.book.items(run.id()).stream().noneMatch((item) -> item.state() == BulkItem.State.READY)) {
			this.book.forgetWords(run.id());
		}
	}

	/** One of them, as far as nobody did it meanwhile. */
	void settle(BulkRun run, BulkOrder order, BulkItem item) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				if (this.book.lock(run.id(), item.place())) {
					this.deeds.perform(order, item.target(), item.task());
					this.book.settle(run.id(), item.place(), BulkItem.State.DONE, null);
				}
			});
		}
		catch (RuntimeException ex) {
			refuse(run, item, this.obstacles.inWords(ex, this.fates.of(item.task())));
		}
	}

	/** Whoever holds the row at this moment writes down what became of it. */
	private void refuse(BulkRun run, BulkItem item, String told) {
		try {
			this.transaction.executeWithoutResult(
					(status) -> this.book.settle(run.id(), item.place(), BulkItem.State.REFUSED, told));
		}
		catch (ConcurrencyFailureException ex) {
			// the other window's account stands
		}
	}

}
