package id.go.lapor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.CaseNumber;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/**
 * The house's index in a test: brought up to date by hand, and compared with an index
 * that never knew what somebody may not read.
 */
@Component
public class SearchCorpus {

	private final IndexKeeper keeper;

	private final Finder finder;

	private final Documents documents;

	private final ComplaintRegister register;

	private final OfficerReach reach;

	SearchCorpus(IndexKeeper keeper, Finder finder, Documents documents, ComplaintRegister register,
			OfficerReach reach) {
		this.keeper = keeper;
		this.finder = finder;
		this.documents = documents;
		this.register = register;
		this.reach = reach;
	}

	/** Everything that happened so far is in the index from here on. */
	public void catchUp() {
		this.keeper.catchUp();
	}

	/** Every word that the index on the disk knows, report by report. */
	public List<String> indexed() {
		return indexed(this.keeper.serving().orElseThrow().directory());
	}

	/** The same of an index that was given these words, whoever they belong to. */
	public static List<String> indexedOf(String words) {
		try {
			var directory = Files.createTempDirectory("lapor-planted");
			try (var generation = Generation.create(directory, 1, 0)) {
				generation.write(List.of(GenerationTests.found("1", words, true)));
				return indexed(directory);
			}
			finally {
				NodeDirectory.remove(directory);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> indexed(Path directory) {
		var reports = new ArrayList<String>();
		for (var index : List.of("public", "officers")) {
			try (var files = FSDirectory.open(directory.resolve(index)); var reader = DirectoryReader.open(files)) {
				for (var leaf : reader.leaves()) {
					for (var field : leaf.reader().getFieldInfos()) {
						reports.addAll(words(leaf.reader(), field.name));
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return reports;
	}

	/** The words of one field in the order in which they were written, by report. */
	private static Collection<String> words(LeafReader reader, String field) throws IOException {
		var written = new TreeMap<Integer, TreeMap<Integer, String>>();
		var terms = reader.terms(field);
		var each = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
		for (var term = each.next(); term != null; term = each.next()) {
			var places = each.postings(null, PostingsEnum.POSITIONS);
			while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				var report = written.computeIfAbsent(places.docID(), (document) -> new TreeMap<>());
				for (int at = 0; at < places.freq(); at++) {
					report.merge(places.nextPosition(), term.utf8ToString(), (one, other) -> one + "/" + other);
				}
			}
		}
		return written.values().stream().map((report) -> String.join(" ", report.values())).toList();
	}

	/** What this officer may read, as the rule says of each case. */
	public Predicate<Complaint> readableBy(OfficerScope scope) {
		return (complaint) -> scope.reads(this.reach.of(complaint));
	}

	/** An index of those of these cases alone that may be read; close it. */
	public Pure pureFor(List<CaseNumber> numbers, Predicate<Complaint> readable) {
		try {
			var directory = Files.createTempDirectory("lapor-pure");
			var generation = Generation.create(directory, 1, 0);
			for (var number : numbers) {
				if (readable.test(this.register.require(number))) {
					generation.write(this.documents.of(Map.of(DocumentName.of(number.value()), number.value())));
				}
			}
			generation.write(List.of(Documents.Found.nothing(DocumentName.of(""))));
			return new Pure(generation);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the house answers, every word of it. */
	public String officersAnswer(SearchWish wish, OfficerScope scope) {
		return written(this.finder.find(wish, new OfficerSearch.Officer(scope, this.reach)));
	}

	public String publicAnswer(SearchWish wish) {
		return written(this.finder.find(wish, PublicSearch.EVERYBODY));
	}

	/**
	 * What a house would answer that forgets the reader's limit in one query of a look.
	 * @param forgotten in which of them, counted from 0
	 * @param unchecked whether it does not ask the register either
	 */
	public String leakingAnswer(SearchWish wish, OfficerScope scope, int forgotten, boolean unchecked) {
		return written(this.finder.find(wish,
				new Forgetful(new OfficerSearch.Officer(scope, this.reach), forgotten, unchecked)));
	}

	static String written(Answer answer) {
		var text = new StringBuilder("total " + answer.total() + ", page " + answer.page() + " of " + answer.pages()
				+ ", meant " + answer.suggestion() + "\n");
		answer.hits()
			.forEach((hit) -> text.append(hit.number())
				.append(' ')
				.append(hit.status())
				.append(' ')
				.append(hit.category())
				.append(' ')
				.append(hit.region())
				.append(' ')
				.append(hit.agency())
				.append(' ')
				.append(hit.day())
				.append(' ')
				.append(hit.disclosure())
				.append(' ')
				.append(hit.title())
				.append(' ')
				.append(hit.excerpt())
				.append('\n'));
		for (var facet : Facet.values()) {
			text.append(facet).append(' ').append(answer.facets().get(facet)).append('\n');
		}
		return text.toString();
	}

	/** What the house would show if it took its words from another text. */
	public static String marked(String typed, String text) {
		return new Marking(TypedWords.of(typed).wanted()).excerpt(text).toString();
	}

	/** A wish without choices. */
	public static SearchWish words(String typed) {
		return new SearchWish(typed, Map.of(), false, 1);
	}

	/** A house that never knew what may not be read. */
	public final class Pure implements AutoCloseable {

		private final Generation generation;

		private Pure(Generation generation) {
			this.generation = generation;
		}

		public String officersAnswer(SearchWish wish, OfficerScope scope) {
			return written(SearchCorpus.this.finder.find(wish,
					new OfficerSearch.Officer(scope, SearchCorpus.this.reach), this.generation, List.of()));
		}

		public String publicAnswer(SearchWish wish) {
			return written(SearchCorpus.this.finder.find(wish, PublicSearch.EVERYBODY, this.generation, List.of()));
		}

		@Override
		public void close() {
			this.generation.close();
			NodeDirectory.remove(this.generation.directory());
		}

	}

	/** Looks as somebody else does, but forgets the limit once. */
	private static final class Forgetful implements Looker {

		private final Looker honest;

		private final int forgotten;

		private int query;

		private final boolean unchecked;

		Forgetful(Looker honest, int forgotten, boolean unchecked) {
			this.honest = honest;
			this.forgotten = forgotten;
			this.unchecked = unchecked;
		}

		@Override
		public Class<? extends IndexedReport> index() {
			return this.honest.index();
		}

		@Override
		public boolean isEverybody() {
			return this.honest.isEverybody();
		}

		@Override
		public void limit(SearchPredicateFactory f, BooleanPredicateClausesStep<?> clauses) {
			if (this.query++ != this.forgotten) {
				this.honest.limit(f, clauses);
			}
		}

		@Override
		public List<Complaint> readable(List<Complaint> complaints) {
			return this.unchecked ? complaints : this.honest.readable(complaints);
		}

		@Override
		public boolean mayChoose(Facet facet) {
			return this.honest.mayChoose(facet);
		}

	}

}
