package id.go.lapor.theft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody who has the database and the configuration, knows every person who could have
 * written, and lacks only the key. Tries what can be tried: reading, unwrapping, hashing
 * every way of writing each name and number, hashing under every key that could have been
 * chosen carelessly, and looking which cases belong together.
 */
final class DumpThief {

	private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

	private static final List<String> MACS = List.of("HmacMD5", "HmacSHA1", "HmacSHA256", "HmacSHA512");

	/** Values that more cases share tell a category or a date, and no person. */
	private static final int FEW = 5;

	private final List<Person> people;

	/** Number and mailbox of each in the forms in which a program keeps them. */
	private final Map<Person, List<byte[]>> kept = new LinkedHashMap<>();

	private final Collection<String> secrets;

	private final Function<String, List<Person>> suspects;

	/**
	 * Who is suspected.
	 * @param secrets every value of the configuration
	 * @param suspects who may have written the case with this number: a hash that its
	 * number is mixed into is tried for them, or a million pairs would be
	 */
	DumpThief(List<Person> people, Collection<String> secrets, Function<String, List<Person>> suspects) {
		this.people = people;
		this.suspects = suspects;
		people.forEach((person) -> this.kept.put(person,
				Stream.of("+62" + person.national(), "62" + person.national(), person.phone(), person.email())
					.map((written) -> written.getBytes(StandardCharsets.UTF_8))
					.toList()));
		this.secrets = secrets;
	}

	/** Who can be named, and how. */
	List<Named> names(Dump dump) {
		var named = new LinkedHashSet<Named>();
		var needles = needles();
		var beginnings = new HashMap<Long, String>();
		dump.different().forEach((cell) -> Unfolding.of(cell.value(), (form, content) -> {
			needles.in(content,
					(needle) -> named.add(new Named(needle.person().name(), needle.what() + " " + form, cell.place())));
			if (content.length >= 16) {
				beginnings.putIfAbsent(Needles.beginning(content, 0), cell.place());
			}
		}));
		// the text is what the values are, but for what the database adds to them
		for (var line : new String(dump.text(), StandardCharsets.ISO_8859_1).split("\n")) {
			var content = line.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
			needles.in(content,
					(needle) -> named.add(new Named(needle.person().name(), needle.what(), "text of the dump")));
		}
		keyed(dump, beginnings, named);
		return List.copyOf(named);
	}

	/**
	 * Which columns tell that the same person wrote twice.
	 * @param twice the cases of each person who did
	 */
	Map<String, Integer> links(Dump dump, Collection<List<String>> twice) {
		var owners = new HashMap<String, Map<String, Set<String>>>();
		dump.cells().stream().filter((cell) -> cell.owner() != null).forEach((cell) -> {
			var value = new String(cell.value(), StandardCharsets.ISO_8859_1);
			owners.computeIfAbsent(cell.place(), (place) -> new HashMap<>())
				.computeIfAbsent(value, (each) -> new HashSet<>())
				.add(cell.owner());
		});
		var links = new LinkedHashMap<String, Integer>();
		owners.forEach((place, values) -> {
			int linked = (int) twice.stream()
				.filter((cases) -> values.values()
					.stream()
					.anyMatch((sharing) -> sharing.size() <= FEW && sharing.containsAll(cases)))
				.count();
			if (linked > 0) {
				links.put(place, linked);
			}
		});
		return links;
	}

	private Needles needles() {
		var needles = new Needles();
		for (var person : this.people) {
			needles.add(lower(person.family()), "family name", person);
			needles.add(lower(person.email()), "e-mail", person);
			needles.add(lower(person.national()), "telephone", person);
			for (var written : written(person)) {
				for (var hash : HASHES) {
					needles.add(digest(hash, written), hash + " of " + written, person);
				}
			}
		}
		return needles;
	}

	/**
	 * Keyed hashes, and hashes with salt, at the beginning of a value or of its words.
	 */
	private void keyed(Dump dump, Map<Long, String> beginnings, Set<Named> named) {
		var common = new LinkedHashSet<>(this.secrets);
		common.addAll(List.of("", "\0", "secret", "rahasia", "lapor", "LAPOR", "pseudonyms", "changeit"));
		dump.of("privacy_key.", "act_ge_property.").forEach(common::add);
		for (var secret : common) {
			MACS.forEach((mac) -> under(mac, secret, this.people, beginnings, named));
		}
		dump.of("complaint.case_number").forEach((number) -> {
			var suspected = this.suspects.apply(number).stream().filter(this.kept::containsKey).toList();
			under("HmacSHA256", number, suspected, beginnings, named);
			salted(number, suspected, beginnings, named);
		});
	}

	private void under(String algorithm, String secret, List<Person> suspected, Map<Long, String> beginnings,
			Set<Named> named) {
		try {
			var mac = Mac.getInstance(algorithm);
			var key = secret.isEmpty() ? new byte[1] : secret.getBytes(StandardCharsets.UTF_8);
			mac.init(new SecretKeySpec(key, algorithm));
			for (var person : suspected) {
				for (var written : this.kept.get(person)) {
					found(mac.doFinal(written), person, algorithm + " under " + secret, beginnings, named);
				}
			}
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void salted(String salt, List<Person> suspected, Map<Long, String> beginnings, Set<Named> named) {
		try {
			var sha = MessageDigest.getInstance("SHA-256");
			var salting = salt.getBytes(StandardCharsets.UTF_8);
			for (var person : suspected) {
				for (var written : this.kept.get(person)) {
					sha.update(salting);
					found(sha.digest(written), person, "SHA-256 after the salt " + salt, beginnings, named);
					sha.update(written);
					found(sha.digest(salting), person, "SHA-256 before the salt " + salt, beginnings, named);
				}
			}
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void found(byte[] value, Person person, String how, Map<Long, String> beginnings, Set<Named> named) {
		var place = beginnings.get(Needles.beginning(value, 0));
		if (place != null) {
			named.add(new Named(person.name(), how, place));
		}
	}

	private static List<String> written(Person person) {
		var written = new ArrayList<>(person.phones());
		written.addAll(List.of(person.email(), person.email().toUpperCase(Locale.ROOT), person.name(),
				person.name().toLowerCase(Locale.ROOT), person.name().toUpperCase(Locale.ROOT), person.family()));
		return written;
	}

	private static byte[] lower(String text) {
		return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
	}

	static byte[] digest(String hash, String text) {
		try {
			return MessageDigest.getInstance(hash).digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Somebody who is not anonymous any more. */
	record Named(String person, String how, String where) {
	}

}
