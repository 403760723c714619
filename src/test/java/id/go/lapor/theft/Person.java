package id.go.lapor.theft;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Somebody who could have written an anonymous report. Family name, number and mailbox
 * are nobody else's, so that whoever finds one of them has named this person.
 */
record Person(String given, String family, String phone, String email) {

	private static final List<String> GIVEN = List.of("Siti", "Budi", "Dewi", "Agus", "Wulan", "Joko", "Ratna", "Iwan",
			"Yanti", "Hendra");

	private static final List<String> SYLLABLES = List.of("wi", "ryo", "kus", "ma", "ning", "zul", "qis", "pra", "ba",
			"dhi", "sur", "ta", "no", "har", "djo", "mul", "yan", "gu", "ntu", "rsi");

	private static final List<String> PREFIXES = List.of("0811", "0812", "0813", "0821", "0852", "0857", "0878",
			"0896");

	/** As many different people, the same for the same seed. */
	static List<Person> generate(int many, long seed) {
		var random = new Random(seed);
		return IntStream.range(0, many).mapToObj((place) -> one(place, random)).toList();
	}

	private static Person one(int place, Random random) {
		var family = new StringBuilder();
		for (int left = place + 160_000; left > 0; left /= SYLLABLES.size()) {
			family.append(SYLLABLES.get(left % SYLLABLES.size()));
		}
		family.setCharAt(0, Character.toUpperCase(family.charAt(0)));
		var given = GIVEN.get(random.nextInt(GIVEN.size()));
		var phone = PREFIXES.get(random.nextInt(PREFIXES.size()))
				+ String.format("%07d", 1_000_003L * (place + 7) % 9_999_991);
		var email = given.toLowerCase() + "." + family.toString().toLowerCase() + random.nextInt(100) + "@kenari"
				+ place % 7 + ".example";
		return new Person(given, family.toString(), phone, email);
	}

	String name() {
		return this.given + " " + this.family;
	}

	/** Without country code and leading zero. */
	String national() {
		return this.phone.substring(1);
	}

	/** Every way in which people and programs write the number. */
	List<String> phones() {
		var n = national();
		var grouped = n.substring(0, 3) + "-" + n.substring(3, 7) + "-" + n.substring(7);
		return List.of("0" + n, "62" + n, "+62" + n, n, "0" + grouped, "+62 " + grouped, "+62-" + grouped,
				("0" + grouped).replace('-', ' '), ("+62 " + grouped).replace('-', ' '), "tel:+62" + n);
	}

}
