package id.go.lapor.search;

import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * How a text becomes words: what was masked is none, nothing that cannot be seen is part
 * of one, Cyrillic and Greek look-alikes are the letters that they imitate, and short
 * messages spell as everybody does. Bounded: no word is longer than a line, no text has
 * more than some thousand.
 */
final class WordAnalyzer extends Analyzer {

	private static final int LONGEST_WORD = 60;

	/** A report of 20,000 characters has less. */
	private static final int MOST_WORDS = 8_000;

	private static final Pattern MASKED = Pattern.compile("\\[[^\\]\\n]{0,40}disamarkan\\]");

	/** "jalan2" says "jalan" twice. */
	private static final Pattern DOUBLED = Pattern.compile("^(\\p{L}{4,})2$");

	private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

	private static final String LOOK_ALIKE = "авеіјкмнорстухАВЕІЈКМНОРСТУХαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

	private static final String LATIN = "abeijkmhopctyxABEIJKMHOPCTYXaeiknoptuxABEZHIKMNOPTYX";

	private static final NormalizeCharMap AS_SEEN = asSeen();

	private static final SynonymMap SPELLINGS = WordLists.spellings();

	private static final SynonymMap MEANINGS = WordLists.meanings();

	private final boolean stemmed;

	private final boolean written;

	private WordAnalyzer(boolean stemmed, boolean written) {
		this.stemmed = stemmed;
		this.written = written;
	}

	/** Words of a report as they are written. */
	static WordAnalyzer words() {
		return new WordAnalyzer(false, true);
	}

	/** Their stems, without the words that every text has. */
	static WordAnalyzer stems() {
		return new WordAnalyzer(true, true);
	}

	/** Words of somebody who asks: other names of a thing stand in the index already. */
	WordAnalyzer asked() {
		return new WordAnalyzer(this.stemmed, false);
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return new MappingCharFilter(AS_SEEN, new PatternReplaceCharFilter(MASKED, " ", reader));
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		var tokenizer = new StandardTokenizer();
		tokenizer.setMaxTokenLength(LONGEST_WORD);
		TokenStream words = new LimitTokenCountFilter(tokenizer, MOST_WORDS);
		words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
		words = new PatternReplaceFilter(words, DOUBLED, "$1", false);
		words = new PatternReplaceFilter(words, DRAWN_OUT, "$1", true);
		words = new FlattenGraphFilter(new SynonymGraphFilter(words, SPELLINGS, false));
		if (this.written) {
			words = new FlattenGraphFilter(new SynonymGraphFilter(words, MEANINGS, false));
		}
		if (this.stemmed) {
			words = new IndonesianStemFilter(new StopFilter(words, IndonesianAnalyzer.getDefaultStopSet()));
		}
		return new TokenStreamComponents(tokenizer, words);
	}

	/** For the beginning of a word, which is no word that could be analysed. */
	@Override
	protected TokenStream normalize(String field, TokenStream beginning) {
		return new ASCIIFoldingFilter(new LowerCaseFilter(beginning));
	}

	private static NormalizeCharMap asSeen() {
		var map = new NormalizeCharMap.Builder();
		for (int i = 0; i < LOOK_ALIKE.length(); i++) {
			map.add(LOOK_ALIKE.substring(i, i + 1), LATIN.substring(i, i + 1).toLowerCase(Locale.ROOT));
		}
		for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
			boolean unseen = Character.getType(sign) == Character.FORMAT || (sign >= 0xFE00 && sign <= 0xFE0F);
			if (unseen) {
				map.add(String.valueOf(sign), "");
			}
		}
		return map.build();
	}

}
