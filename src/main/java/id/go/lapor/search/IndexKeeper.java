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
import org.springframework.stereotype.Component;

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

	private final ChangeBook book;

	private final Documents documents;

	private final KnownCases cases;

	private final Path root;

	private final Clock clock;

	private NodeDirectory directory;

	private volatile Generation serving;

	private volatile Building building;

	private volatile String trouble = "";

	private Instant tidied = Instant.EPOCH;

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
			if (!this.trouble.equals(ex.toString())) {
				this.trouble = ex.toString();
				log.warn("Search does not follow for now: {}", this.trouble);
			}
		}
	}

	/** Turns until the index knows everything that has happened so far. */
	synchronized void catchUp() {
		for (int turn = 0; turn < 1_000 && !isUpToDate(); turn++) {
			turn();
		}
	}

	private boolean isUpToDate() {
		return this.serving != null && this.building == null && this.serving.isSound()
				&& this.book.waiting(this.serving.note().place(), 1).isEmpty()
				&& this.serving.note().edition() >= this.book.head().edition();
	}

	private void tidy() {
		var now = this.clock.instant();
		if (now.isAfter(this.tidied.plus(TIDY)) || now.isBefore(this.tidied)) {
			this.book.forgetOld();
			this.tidied = now;
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
			if (this.serving == null && note.filter((known) -> known.place() >= head.forgotten()).isPresent()) {
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

	private void keepServing() {
		if (this.serving == null) {
			return;
		}
		boolean sound = this.serving.isSound();
		if (!sound || this.serving.note().place() < this.book.head().forgotten()) {
			log.warn("The index {} {}; it is built anew", this.serving.directory().getFileName(),
					sound ? "slept too long" : "is broken or lost");
			giveUpServing();
			return;
		}
		follow(this.serving);
	}

	private void keepBuilding() {
		var head = this.book.head();
		boolean outdated = this.serving == null || this.serving.note().edition() < head.edition();
		if (this.building == null && outdated) {
			var generation = Generation.create(this.directory.next(), head.edition(), head.last());
			this.building = new Building(generation, this.cases::after);
		}
		if (this.building != null) {
			build();
		}
	}

	private void build() {
		try {
			long end = System.nanoTime() + BUILDING.toNanos();
			boolean all = false;
			while (!all && System.nanoTime() < end) {
				all = this.building.step(this.documents);
			}
			if (all) {
				changeOver();
			}
		}
		catch (RuntimeException ex) {
			giveUpBuilding();
			throw ex;
		}
	}

	private void changeOver() {
		var built = this.building.generation();
		// an index without a single report has files too
		built.write(List.of(Documents.Found.nothing(DocumentName.of(""))));
		follow(built);
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

	private void follow(Generation generation) {
		var changes = this.book.after(generation.note().place(), AT_ONCE);
		while (!changes.isEmpty()) {
			// the last word on each case counts
			var last = new LinkedHashMap<String, Change>();
			changes.forEach((change) -> last.put(change.document(), change));
			generation.write(last.values()
				.stream()
				.map((change) -> this.documents.of(change.document(), change.caseNumber()))
				.toList());
			generation.movedTo(changes.get(changes.size() - 1).place(), generation.note().complete());
			changes = this.book.after(generation.note().place(), AT_ONCE);
		}
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
