package id.go.lapor.desk;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says of each task what would happen, by doing it in a transaction that is then rolled
 * back: a list of rules beside the real ones would soon say something else than they do.
 * Nothing is sent meanwhile, since messages are jobs of the same transaction.
 */
@Component
class BulkPreparation {

	private final BulkDeeds deeds;

	private final BulkBook book;

	private final Obstacles obstacles;

	private final TaskFates fates;

	private final DeskTasks tasks;

	private final TransactionTemplate rehearsal;

	BulkPreparation(BulkDeeds deeds, BulkBook book, Obstacles obstacles, TaskFates fates, DeskTasks tasks,
			PlatformTransactionManager transactions) {
		this.deeds = deeds;
		this.book = book;
		this.obstacles = obstacles;
		this.fates = fates;
		this.tasks = tasks;
		this.rehearsal = new TransactionTemplate(transactions);
	}

	/**
	 * Looks at each, and keeps what was seen.
	 * @return the id that confirms it
	 */
	String prepare(BulkOrder order, List<String> tasks) {
		var items = IntStream.range(0, tasks.size()).mapToObj((place) -> rehearse(order, place, tasks.get(place)));
		return this.book.keep(this.tasks.user(), order, items.toList());
	}

	private BulkItem rehearse(BulkOrder order, int place, String id) {
		var fate = this.fates.of(id);
		try {
			var target = this.rehearsal.execute((status) -> {
				status.setRollbackOnly();
				var goesTo = this.deeds.target(order, this.tasks.require(id));
				this.deeds.perform(order, goesTo, id);
				return goesTo;
			});
			return new BulkItem(place, id, fate.caseNumber(), target, BulkItem.State.READY, null);
		}
		catch (RuntimeException ex) {
			return new BulkItem(place, id, fate.caseNumber(), null, BulkItem.State.BARRED,
					this.obstacles.inWords(ex, fate));
		}
	}

}
