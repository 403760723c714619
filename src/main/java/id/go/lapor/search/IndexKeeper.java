package id.go.lapor.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.KnownCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps this node's index: opens the one it left, follows the changes, and where the
 * index is lost, broken, locked or asked for anew builds another beside it and changes
 * over. Everything it does can be done again, and nothing in the house waits for it.
 */
@Component
class IndexKeeper implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	private static final int AT_ONCE = 500;

	/** So long a turn builds before it looks at what changed. */
	private static final Duration BUILDING = Duration.ofSeconds(2);

	private static final Duration TIDY = Duration.ofHours(1);

	/** So long the words of what is gone may stand in the files of an index. */
	private static final Duration FORGET = Duration.ofDays(1);

	/** So long a turn follows before it lets others have a word. */
	private static final Duration FOLLOWING = Duration.ofSeconds(5);

	/** After a new index failed, this long at first and at most until the next. */
	private static final Duration SHORTEST_REST = Duration.ofSeconds(2);

	private static final Duration LONGEST_REST = Duration.ofMinutes(5);

	private final ChangeBook book;

	private final Documents documents;

	private final KnownCases cases;

	private final Path root;

	private final Clock clock;

	private NodeDirectory directory;

	private volatile Generation serving;

	private volatile Building building;

	private volatile String trouble = "";

	private volatile boolean stopping;

	private Instant tidied = Instant.EPOCH;

	private Instant forgot = Instant.EPOCH;

	private Duration rest = SHORTEST_REST;

	private long restUntil = System.nanoTime();

	IndexKeeper(ChangeBook book, Documents documents, KnownCases cases, @Value("${lapor.search.directory}") Path root,
			Clock clock) {
		this.book = book;
		this.documents = documents;
		this.cases = cases;
		this.root = root;
		this.clock = clock;
	}

	/** The index that answers now; none while the first one is being built. */
	Optional<Generation> serving() {
		return Optional.ofNullable(this.serving);
	}

	/** How many cases a new index has seen, while one is being built. */
	Optional<Long> building() {
		return Optional.ofNullable(this.building).map(Building::seen);
	}

	/**
	 * One turn: what can be done now. What fails is told once and tried again at the next
	 * turn.
	 */
	synchronized void turn() {
		try {
			this.book.order();
			keepDirectory();
			keepServing();
			keepBuilding();
			tidy();
			this.trouble = "";
		}
		catch (IOException | RuntimeException | InternalError ex) {
			// no message: it may quote a row
			if (!this.trouble.equals(ex.getClass().getName())) {
				this.trouble = ex.getClass().getName();
				log.warn("Search does not follow for now: {}", this.trouble);
			}
		}
	}

	/** Lets the turn that runs come to its end; there is no other one. */
	void stopSoon() {
		this.stopping = true;
	}

	/** Turns until the index knows everything that has happened so far. */
	synchronized void catchUp() {
		for (int turn = 0; turn < 1_000 && !isUpToDate(); turn++) {
			turn();
		}
	}

	private boolean isUpToDate() {
		return this.serving != null && this.building == null && this.serving.isSound() && this.serving.isWritable()
				&& this.book.waiting(this.serving.note().place(), 1, false).isEmpty()
				&& this.serving.note().edition() == this.book.head().edition();
	}

	private void tidy() {
		var now = this.clock.instant();
		if (now.isAfter(this.tidied.plus(TIDY)) || now.isBefore(this.tidied)) {
			this.book.forgetOld();
			this.tidied = now;
		}
		boolean due = now.isAfter(this.forgot.plus(FORGET)) || now.isBefore(this.forgot);
		if (due && this.serving != null && this.serving.isWritable() && this.building == null) {
			this.serving.forgetWhatIsGone();
			this.forgot = now;
		}
	}

	private void keepDirectory() throws IOException {
		if (this.directory != null && !this.directory.isThere()) {
			log.warn("The search directory is gone; another one is made");
			giveUpServing();
			giveUpBuilding();
			this.directory.close();
			this.directory = null;
		}
		if (this.directory == null) {
			this.directory = NodeDirectory.take(this.root);
			reopen();
		}
	}

	/** What this node left when it stopped, if it is whole; the rest is removed. */
	private void reopen() {
		var head = this.book.head();
		for (var path : this.directory.generations()) {
			var note = GenerationNote.of(path).filter(GenerationNote::complete);
			if (this.serving == null && note.filter((known) -> isOf(known, head)).isPresent()) {
				try {
					this.serving = Generation.reopen(path, note.get());
					continue;
				}
				catch (IOException | RuntimeException ex) {
					log.warn("The index {} cannot be used any more: {}", path.getFileName(), ex.toString());
				}
			}
			NodeDirectory.remove(path);
		}
	}

	/**
	 * Whether an index belongs to this order of changes: it has not slept too long, and
	 * the database was not put back behind it.
	 */
	private static boolean isOf(GenerationNote note, ChangeBook.Head head) {
		return note.place() >= head.forgotten() && note.place() <= head.last();
	}

	private void keepServing() {
		if (this.serving == null) {
			return;
		}
		boolean sound = this.serving.isSound();
		if (!sound || !isOf(this.serving.note(), this.book.head())) {
			log.warn("The index {} {}; it is built anew", this.serving.directory().getFileName(),
					sound ? "is of another time than the database" : "is broken or lost");
			giveUpServing();
			return;
		}
		if (this.serving.isWritable()) {
			follow(this.serving);
		}
	}

	private void keepBuilding() {
		var head = this.book.head();
		if (this.building != null && (this.building.generation().note().edition() != head.edition()
				|| !isOf(this.building.generation().note(), head))) {
			giveUpBuilding();
		}
		boolean outdated = this.serving == null || !this.serving.isWritable()
				|| this.serving.note().edition() != head.edition();
		if (this.building == null && outdated && System.nanoTime() - this.restUntil >= 0) {
			var generation = Generation.create(this.directory.next(), head.edition(), head.last());
			this.building = new Building(generation, this.cases::after);
		}
		if (this.building != null) {
			build();
		}
	}

	/**
	 * What the database refuses now is read again; only an index that fails is given up.
	 */
	private void build() {
		try {
			long end = System.nanoTime() + BUILDING.toNanos();
			boolean all = false;
			while (!all && System.nanoTime() < end && !this.stopping) {
				all = this.building.step(this.documents);
			}
			if (all && follow(this.building.generation())) {
				changeOver();
			}
		}
		catch (DataAccessException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			giveUpBuilding();
			this.restUntil = System.nanoTime() + this.rest.toNanos();
			this.rest = (this.rest.multipliedBy(2).compareTo(LONGEST_REST) < 0) ? this.rest.multipliedBy(2)
					: LONGEST_REST;
			throw ex;
		}
	}

	private void changeOver() {
		var built = this.building.generation();
		// an index without a single report has files too
		built.write(List.of(Documents.Found.nothing(DocumentName.of(""))));
		this.rest = SHORTEST_REST;
		this.forgot = this.clock.instant();
		built.movedTo(built.note().place(), true);
		var before = this.serving;
		this.serving = built;
		log.info("Search answers from a new index of {} cases", this.building.seen());
		this.building = null;
		if (before != null) {
			before.close();
			NodeDirectory.remove(before.directory());
		}
	}

	/** Returns whether nothing is left to follow for now. */
	private boolean follow(Generation generation) {
		long end = System.nanoTime() + FOLLOWING.toNanos();
		var changes = this.book.after(generation.note().place(), AT_ONCE);
		while (!changes.isEmpty()) {
			if (System.nanoTime() > end || this.stopping) {
				return false;
			}
			// the last word on each case counts
			var last = new LinkedHashMap<String, String>();
			changes.forEach((change) -> last.put(change.document(), change.caseNumber()));
			generation.write(this.documents.of(last));
			generation.movedTo(changes.get(changes.size() - 1).place(), generation.note().complete());
			changes = this.book.after(generation.note().place(), AT_ONCE);
		}
		return true;
	}

	private void giveUpServing() {
		var broken = this.serving;
		this.serving = null;
		if (broken != null) {
			broken.close();
			NodeDirectory.remove(broken.directory());
		}
	}

	private void giveUpBuilding() {
		var broken = this.building;
		this.building = null;
		if (broken != null) {
			broken.generation().close();
			NodeDirectory.remove(broken.generation().directory());
		}
	}

	/** Closes what is open; the index stays for the next start. */
	@Override
	public synchronized void destroy() {
		giveUpBuilding();
		if (this.serving != null) {
			this.serving.close();
			this.serving = null;
		}
		try {
			if (this.directory != null) {
				this.directory.close();
				this.directory = null;
			}
		}
		catch (IOException ex) {
			log.debug("The search directory was gone already");
		}
	}

}
