package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the places in a text: what stands after "jalan", "desa", "RT" and the like, what
 * is written with a capital letter after "di", and the districts and regencies of the
 * country wherever they are named.
 */
final class PlaceReader {

	private static final int LONGEST_NAME = 2;

	private static final int LONGEST_NUMBER = 2;

	/**
	 * Nobody's complaint lies in more places; a text made of names must not cost more.
	 */
	private static final int MOST = 40;

	private static final Set<String> ORDINARY = DuplicateData.words("/duplicate/ordinary-words.txt");

	/**
	 * Words that open a name without being one: Jalan Raya Banjaran is Jalan Banjaran.
	 */
	private static final Set<String> PREFIXES = Set.of("raya", "haji", "poros", "lingkar", "provinsi", "h", "hj", "kh",
			"k", "dr", "ir", "m", "r", "a", "s", "jenderal", "jend", "letjen", "mayjen", "kolonel", "kapten", "kota",
			"kabupaten", "negeri", "swasta");

	private static final Map<String, PlaceKind> MARKS = new HashMap<>();

	private final List<Token> tokens;

	private final boolean capitalsTell;

	private final Set<Place> places = new LinkedHashSet<>();

	static {
		DuplicateData.pairs("/duplicate/place-words.csv")
			.forEach((pair) -> MARKS.put(pair[0], PlaceKind.valueOf(pair[1])));
	}

	private PlaceReader(List<Token> tokens) {
		this.tokens = tokens;
		this.capitalsTell = capitalsTell(tokens);
	}

	/**
	 * Whoever begins sentences with a capital writes names so; SMS and shouting do not.
	 */
	private static boolean capitalsTell(List<Token> tokens) {
		long openings = tokens.stream().filter(Token::opening).count();
		long capitalOpenings = tokens.stream().filter((token) -> token.opening() && token.capital()).count();
		long capitals = tokens.stream().filter(Token::capital).count();
		return capitalOpenings * 2 >= openings && capitals > capitalOpenings && capitals * 10 < tokens.size() * 6;
	}

	static Set<Place> placesIn(List<Token> tokens) {
		return new PlaceReader(tokens).read();
	}

	private Set<Place> read() {
		for (int at = 0; at < this.tokens.size() && this.places.size() < MOST; at++) {
			var kind = MARKS.get(this.tokens.get(at).word());
			if (kind != null && kind.isNamed()) {
				readName(kind, at + 1);
			}
			else if (kind != null) {
				if (!isReadWithRt(at)) {
					readNumber(kind, at + 1);
				}
			}
			else {
				readUnannounced(this.tokens.get(at));
			}
		}
		return this.places;
	}

	private void readUnannounced(Token token) {
		boolean proper = this.capitalsTell && token.capital() && !token.opening() && token.word().length() > 3;
		if (isName(token) && Districts.isOne(token.word()) && (proper || !this.capitalsTell)) {
			this.places.add(new Place(PlaceKind.UNMARKED, List.of(token.word())));
		}
		else if (isName(token) && proper) {
			this.places.add(new Place(PlaceKind.PROPER, List.of(token.word())));
		}
	}

	private void readName(PlaceKind kind, int from) {
		int at = from;
		while (at < this.tokens.size() && PREFIXES.contains(this.tokens.get(at).word())) {
			at++;
		}
		var name = new ArrayList<String>();
		while (at < this.tokens.size()
				&& (isWordOf(kind, name, this.tokens.get(at)) || isNumberOf(kind, name, this.tokens.get(at)))) {
			name.add(this.tokens.get(at).word());
			at++;
		}
		if (!name.isEmpty()) {
			this.places.add(new Place(kind, wordsFirst(name)));
		}
	}

	private boolean isWordOf(PlaceKind kind, List<String> name, Token token) {
		if (token.isNumber() || token.opening()
				|| name.stream().filter((part) -> Character.isLetter(part.charAt(0))).count() == LONGEST_NAME) {
			return false;
		}
		if (kind == PlaceKind.UNMARKED) {
			return this.capitalsTell && token.capital() && isName(token);
		}
		return this.capitalsTell ? token.capital() && !isAddress(token) : isName(token);
	}

	/**
	 * "Jalan Sungai Musi" is a name, "Jalan Kecamatan Waru" and "Jalan RT 3" are none.
	 */
	private static boolean isAddress(Token token) {
		var kind = MARKS.get(token.word());
		return kind != null && kind != PlaceKind.HAMLET && kind != PlaceKind.LANDMARK;
	}

	/** "Jalan Melati 3", "Gang 4", "SDN 2"; but "jalan 3 hari" names nothing. */
	private static boolean isNumberOf(PlaceKind kind, List<String> name, Token token) {
		return token.isNumber() && token.word().length() <= LONGEST_NUMBER && kind != PlaceKind.UNMARKED
				&& name.stream().noneMatch((part) -> Character.isDigit(part.charAt(0)))
				&& (!name.isEmpty() || kind == PlaceKind.LANE || kind == PlaceKind.SCHOOL);
	}

	/** SD 2 Ciparay is SD Ciparay 2. */
	private static List<String> wordsFirst(List<String> name) {
		return name.stream().sorted(Comparator.comparing((part) -> Character.isDigit(part.charAt(0)))).toList();
	}

	/** In "RT/RW 03/05" both numbers were read at the first word. */
	private boolean isReadWithRt(int at) {
		return "rw".equals(this.tokens.get(at).word()) && at > 0 && "rt".equals(this.tokens.get(at - 1).word());
	}

	private static boolean isName(Token token) {
		return !token.isNumber() && token.word().length() > 2 && !MARKS.containsKey(token.word())
				&& !ORDINARY.contains(token.word()) && !Wording.isSmall(token.word());
	}

	/** "RT 03", "RT/RW 03/05", "nomor 12", "KM 4". */
	private void readNumber(PlaceKind kind, int from) {
		if (from >= this.tokens.size()) {
			return;
		}
		var next = this.tokens.get(from);
		if (next.isNumber()) {
			addNumber(kind, next);
			if (kind == PlaceKind.RT && from + 1 < this.tokens.size() && this.tokens.get(from + 1).isNumber()) {
				addNumber(PlaceKind.RW, this.tokens.get(from + 1));
			}
		}
		else if (kind == PlaceKind.RT && "rw".equals(next.word()) && from + 2 < this.tokens.size()
				&& this.tokens.get(from + 1).isNumber() && this.tokens.get(from + 2).isNumber()) {
			addNumber(PlaceKind.RT, this.tokens.get(from + 1));
			addNumber(PlaceKind.RW, this.tokens.get(from + 2));
		}
		else if (kind == PlaceKind.BLOCK && next.word().length() <= 2) {
			this.places.add(new Place(kind, List.of(next.word())));
		}
	}

	private void addNumber(PlaceKind kind, Token number) {
		if (number.word().length() <= LONGEST_NUMBER + 1) {
			this.places.add(new Place(kind, List.of(number.word())));
		}
	}

}
