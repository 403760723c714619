package id.go.lapor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One complete pair of indexes in a directory of its own, and how far it has followed.
 * Written by one thread, read by many; closing waits for whoever reads. It is cheap to
 * throw away: all of it can be made again from the register.
 */
final class Generation implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Generation.class);

	/**
	 * Reading words is most of what an index costs: every text is read for each field.
	 */
	private static final int WRITERS = Math.min(4, Runtime.getRuntime().availableProcessors());

	private final Path directory;

	private final CloseableSearchMapping mapping;

	private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();

	private final Soundness soundness;

	private volatile GenerationNote note;

	private volatile boolean failed;

	private volatile boolean closed;

	private Generation(Path directory, GenerationNote note) {
		this.directory = directory;
		this.note = note;
		this.mapping = mapping();
		this.soundness = new Soundness(directory);
	}

	/** An empty one, to be filled. */
	static Generation create(Path directory, long edition, long place) {
		try {
			Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		try {
			return new Generation(directory, new GenerationNote(edition, place, false));
		}
		catch (RuntimeException | Error ex) {
			NodeDirectory.remove(directory);
			throw ex;
		}
	}

	/**
	 * One that was complete when this node stopped, every byte of it as it was written.
	 * @throws IOException if it is not
	 */
	static Generation reopen(Path directory, GenerationNote note) throws IOException {
		for (var index : new String[] { "public", "officers" }) {
			try (var files = FSDirectory.open(directory.resolve(index)); var reader = DirectoryReader.open(files)) {
				for (var leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
			}
		}
		return new Generation(directory, note);
	}

	private CloseableSearchMapping mapping() {
		FailureHandler failures = new FailureHandler() {

			@Override
			public void handle(FailureContext context) {
				fail(context.throwable());
			}

			@Override
			public void handle(EntityIndexingFailureContext context) {
				fail(context.throwable());
			}

		};
		return SearchMapping
			.builder(AnnotatedTypeSource.fromClasses(PublicReport.class, OfficerReport.class), MethodHandles.lookup())
			.properties(Map.of("hibernate.search.backend.type", "lucene", "hibernate.search.backend.lucene_version",
					"9.11.1", "hibernate.search.backend.directory.root", this.directory.toString(),
					"hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(new Analysis()),
					"hibernate.search.backend.thread_pool.size", WRITERS,
					"hibernate.search.backend.indexing.queue_count", WRITERS,
					"hibernate.search.indexing.plan.synchronization.strategy", "sync",
					"hibernate.search.background_failure_handler", BeanReference.ofInstance(failures)))
			.build();
	}

	Path directory() {
		return this.directory;
	}

	GenerationNote note() {
		return this.note;
	}

	/**
	 * Writes what is to be found from now on, to the disk and for every query after it.
	 */
	void write(Collection<Documents.Found> documents) {
		if (documents.isEmpty()) {
			return;
		}
		try (var session = this.mapping.createSession()) {
			var plan = session.indexingPlan();
			for (var found : documents) {
				found.forEverybody()
					.ifPresentOrElse(plan::addOrUpdate, () -> plan.purge(PublicReport.class, found.document(), null));
				found.forOfficers()
					.ifPresentOrElse(plan::addOrUpdate, () -> plan.purge(OfficerReport.class, found.document(), null));
			}
		}
		catch (RuntimeException ex) {
			fail(ex);
			throw ex;
		}
		this.soundness.written();
	}

	/** Remembers how far it has followed, once that is written. */
	void movedTo(long place, boolean complete) {
		var now = new GenerationNote(this.note.edition(), place, complete);
		try {
			now.keep(this.directory);
		}
		catch (IOException ex) {
			fail(ex);
			throw new UncheckedIOException(ex);
		}
		this.note = now;
	}

	/**
	 * Writes the index anew without what was taken out of it. Until then the words of
	 * what was removed or masked still stand in its files, though nobody finds them.
	 */
	void forgetWhatIsGone() {
		try {
			var workspace = this.mapping.scope(IndexedReport.class).workspace();
			workspace.mergeSegments();
			workspace.flush();
			workspace.refresh();
		}
		catch (RuntimeException ex) {
			fail(ex);
			throw ex;
		}
		this.soundness.written();
	}

	/**
	 * Reads in it.
	 * @throws SearchNotNow if it was closed meanwhile, or cannot be read
	 */
	<T> T read(Function<SearchSession, T> reading) {
		this.open.readLock().lock();
		try {
			if (this.closed) {
				throw new SearchNotNow();
			}
			try (var session = this.mapping.createSession()) {
				return reading.apply(session);
			}
			catch (SearchNotNow ex) {
				throw ex;
			}
			catch (SearchTimeoutException ex) {
				throw new SearchNotNow();
			}
			catch (DataAccessException | TransactionException ex) {
				// the register could not be asked, and says nothing of the index
				throw new SearchNotNow();
			}
			catch (RuntimeException | Error ex) {
				this.soundness.doubt();
				// no message: it may quote what was typed
				log.warn("A look into the index failed: {}", ex.getClass().getName());
				throw new SearchNotNow();
			}
		}
		finally {
			this.open.readLock().unlock();
		}
	}

	/** Whether its files are still what was written, as far as can be seen cheaply. */
	boolean isSound() {
		return this.soundness.holds();
	}

	/** Whether it can follow; if not, it can still be read, but for what has changed. */
	boolean isWritable() {
		return !this.failed;
	}

	private void fail(Throwable why) {
		if (!this.failed && !this.closed) {
			log.warn("The index in {} can no longer be written: {}", this.directory.getFileName(),
					why.getClass().getName());
		}
		this.failed = true;
	}

	@Override
	public void close() {
		this.open.writeLock().lock();
		try {
			if (!this.closed) {
				this.closed = true;
				this.mapping.close();
			}
		}
		catch (RuntimeException ex) {
			log.warn("The index in {} was given up: {}", this.directory.getFileName(), ex.toString());
		}
		finally {
			this.open.writeLock().unlock();
		}
	}

}
