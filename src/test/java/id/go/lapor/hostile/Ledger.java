package id.go.lapor.hostile;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which field was given which payloads, and which of them was seen again on a page. A
 * field's sign is a word that no mask hides and no page says by itself.
 */
final class Ledger {

	static final int LEAST = 150;

	private final Map<String, Set<Integer>> typed = new TreeMap<>();

	private final Map<String, String> signs = new TreeMap<>();

	private final Map<String, Set<String>> seen = new TreeMap<>();

	/** Texts for a field that is kept and shown somewhere; it must be seen again. */
	List<String> kept(String field, int most) {
		return kept(field, most, " ", (payload) -> true);
	}

	List<String> kept(String field, int most, String between, Predicate<Payload> fit) {
		return texts(field, sign(field), most, between, fit);
	}

	/**
	 * One of the texts for a field that is kept, the others being typed another time.
	 * @param turn from 0; begins again behind the last
	 */
	String one(String field, int most, int turn) {
		var sign = sign(field);
		var mixtures = Payloads.mixed(sign, most, " ", (payload) -> true);
		var mixture = mixtures.get(turn % mixtures.size());
		mixture.payloads().forEach((payload) -> typedIn(field).add(payload.number()));
		return mixture.text();
	}

	/** Texts for a field whose value is a code: it is answered and nothing more. */
	List<String> answered(String field, int most, String between, Predicate<Payload> fit) {
		return texts(field, "zq", most, between, fit);
	}

	private String sign(String field) {
		var sign = this.signs.computeIfAbsent(field, (name) -> "zq" + letters(this.signs.size()));
		this.seen.computeIfAbsent(sign, (name) -> new TreeSet<>());
		return sign;
	}

	private Set<Integer> typedIn(String field) {
		return this.typed.computeIfAbsent(field, (name) -> new TreeSet<>());
	}

	private List<String> texts(String field, String sign, int most, String between, Predicate<Payload> fit) {
		var mixtures = Payloads.mixed(sign, most, between, fit);
		var numbers = mixtures.stream()
			.flatMap((mixture) -> mixture.payloads().stream())
			.map(Payload::number)
			.collect(Collectors.toSet());
		typedIn(field).addAll(numbers);
		return mixtures.stream().map(Payloads.Mixture::text).toList();
	}

	/** Takes down which fields' words stand on a page. */
	void read(String page, String text) {
		this.seen.forEach((sign, pages) -> {
			if (text.contains(sign)) {
				pages.add(page);
			}
		});
	}

	/** The fields whose words have to be seen again. */
	Set<String> keptFields() {
		return this.signs.keySet();
	}

	Set<String> fields() {
		return this.typed.keySet();
	}

	/** The pages on which the words of a field were seen. */
	Set<String> pages(String field) {
		return this.seen.get(this.signs.get(field));
	}

	/** Every field was given enough. */
	void checkTyped() {
		assertThat(this.typed)
			.allSatisfy((field, payloads) -> assertThat(payloads).as(field).hasSizeGreaterThanOrEqualTo(LEAST));
	}

	/** Besides, what is kept was seen again. */
	void check() {
		checkTyped();
		assertThat(this.signs.keySet())
			.allSatisfy((field) -> assertThat(pages(field)).as("pages on which the words of " + field + " are read")
				.isNotEmpty());
	}

	private static String letters(int number) {
		return "" + (char) ('a' + number / 20) + (char) ('a' + number % 20) + "qz";
	}

}
