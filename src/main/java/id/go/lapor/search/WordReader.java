package id.go.lapor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads a text outside the index by the index's own rules. */
final class WordReader {

	private final Analyzer analyzer;

	WordReader(Analyzer analyzer) {
		this.analyzer = analyzer;
	}

	List<Place> read(String text) {
		var places = new ArrayList<Place>();
		try (var words = this.analyzer.tokenStream("words", text)) {
			var term = words.addAttribute(CharTermAttribute.class);
			var offset = words.addAttribute(OffsetAttribute.class);
			words.reset();
			while (words.incrementToken()) {
				places.add(new Place(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			words.end();
			return places;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> words(String text) {
		return read(text).stream().map(Place::word).toList();
	}

	/**
	 * A word and where it stands.
	 *
	 * @param word as the index knows it
	 */
	record Place(String word, int start, int end) {
	}

}
