package id.go.lapor.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Finds the agencies whose head or officials a report accuses. Such a report must not
 * land on the desk of the accused (see {@link AgencyProposals}); but most reports that
 * name a head only ask for something, and those belong exactly there. The rule, within
 * one sentence:
 * <ol>
 * <li>an official is named (see {@link NamedOfficials}), and</li>
 * <li>either an accusation ({@code data/accusations.csv}) follows within twelve words,
 * with nobody else in between to whom it could belong, nor a plea; and the official is
 * not spoken to ("kepada", "mohon", ... in the two words before),</li>
 * <li>or an accusation comes before "oleh" (by) and the official right after it.</li>
 * </ol>
 * An accusation that is denied ("tidak menyuap") counts for nothing. What is found keeps
 * the report from the accused (see {@code conflict}); where the rule errs a verifier
 * strikes it with a reason.
 */
@Component
class AccusedAgencies {

	private static final int REACH = 12;

	private static final Set<String> SPOKEN_TO = Set.of("kepada", "yth", "mohon", "tolong", "minta", "harap", "semoga",
			"agar", "supaya", "untuk");

	private static final Set<String> NOT_THEIRS = Set.of("mohon", "tolong", "harap", "agar", "supaya", "tindak",
			"tertibkan", "tegur", "bantu", "cek", "berantas", "menindak", "menertibkan", "memberantas", "oknum", "kuwu",
			"kades", "camat", "lurah", "preman", "calo", "ketua", "sekolah");

	private static final Set<String> DENIAL = Set.of("tidak", "bukan", "tak", "tanpa", "jangan", "anti");

	private final PlainText plainText;

	private final NamedOfficials officials;

	private final List<List<String>> accusations = new ArrayList<>();

	AccusedAgencies(PlainText plainText, NamedOfficials officials) {
		this.plainText = plainText;
		this.officials = officials;
		WordList.read("accusations.csv").forEach((line) -> this.accusations.add(plainText.words(line.get("phrase"))));
	}

	/** The codes of the accused bodies and units, in the order in which they appear. */
	Set<String> in(String text, String regionCode) {
		var accused = new LinkedHashSet<String>();
		var sentences = this.plainText.sentences(text)
			.stream()
			.filter((sentence) -> firstAccusation(sentence, 0, sentence.size()) >= 0)
			.toList();
		if (sentences.isEmpty()) {
			// most reports accuse nobody, and gathering the names of all officials takes
			// time
			return accused;
		}
		var names = this.officials.around(regionCode);
		for (var sentence : sentences) {
			for (var named : names.in(sentence)) {
				if (isAccused(sentence, named)) {
					accused.add(named.agencyCode());
				}
			}
		}
		return accused;
	}

	private boolean isAccused(List<String> sentence, NamedOfficials.Named named) {
		return isActor(sentence, named) || doesSomethingBad(sentence, named);
	}

	/** "... dipotong oleh kepala dinas sosial". */
	private boolean isActor(List<String> sentence, NamedOfficials.Named named) {
		int by = named.from() - 1;
		return by > 0 && "oleh".equals(sentence.get(by)) && firstAccusation(sentence, 0, by) >= 0;
	}

	/** "kepala dinas sosial meminta uang ...". */
	private boolean doesSomethingBad(List<String> sentence, NamedOfficials.Named named) {
		if (sentence.subList(Math.max(0, named.from() - 2), named.from()).stream().anyMatch(SPOKEN_TO::contains)) {
			return false;
		}
		int end = Math.min(sentence.size(), named.to() + REACH);
		int at = firstAccusation(sentence, named.to(), end);
		return at >= 0 && sentence.subList(named.to(), at).stream().noneMatch(NOT_THEIRS::contains);
	}

	private int firstAccusation(List<String> sentence, int from, int to) {
		for (int at = from; at < to; at++) {
			var rest = sentence.subList(at, to);
			boolean denied = at > 0 && DENIAL.contains(sentence.get(at - 1));
			if (!denied && this.accusations.stream().anyMatch((words) -> startsWith(rest, words))) {
				return at;
			}
		}
		return -1;
	}

	static boolean startsWith(List<String> words, List<String> beginning) {
		return words.size() >= beginning.size() && words.subList(0, beginning.size()).equals(beginning);
	}

}
