package id.go.lapor.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything about the reporter of these tests that may stand in the vault alone. */
final class Canaries {

	static final Canary NAME = new Canary("name", "Kanarwati Zulqisthiya");

	static final Canary PHONE = new Canary("phone", "0813-9917-6453");

	static final Canary EMAIL = new Canary("e-mail", "zulqis.kanar83@kenari-rahasia.example");

	static final Canary NEW_PHONE = new Canary("corrected phone", "0822 6651 9037");

	static final Canary ADDRESS = new Canary("network address", "203.0.113.187");

	static final Canary AGENT = new Canary("user agent", "KenariJelajah/98.1 QXZ");

	static final Canary NIK = new Canary("national id", "3212094507861943");

	static final Canary OTHER_PHONE = new Canary("phone in the text", "0857 2318 9946");

	static final Canary OTHER_NAME = new Canary("name in the text", "Wiryokusumaning");

	static final Canary REPLY_PHONE = new Canary("phone in a reply", "0819.7745.3208");

	static final Canary FILE_NAME = new Canary("file name", "rumah-bu-kanarwati-blok-zq.jpg");

	/** Artist, owner, serial number, maker's note, comment, byline: all begin with it. */
	static final Canary FILE_NOTE = new Canary("note in a file", "KenariRahasia");

	/** 108 degrees, 19 minutes: two fractions of four bytes each, as Exif keeps them. */
	static final Canary PLACE = new Canary("place in a photo", "l\0\0\0\1\0\0\0\23\0\0\0\1\0\0\0\13\0\0\0\1\0\0\0");

	static final Canary PLACE_IN_WORDS = new Canary("place in a photo, as degrees", "108.3197");

	static final Set<Canary> IDENTITY = Set.of(NAME, PHONE, EMAIL, NEW_PHONE);

	static final Set<Canary> WORDS = Set.of(NIK, OTHER_PHONE, OTHER_NAME, REPLY_PHONE);

	/** Not even the reporter gets these back: the house does not keep them. */
	static final Set<Canary> TRACES = Set.of(ADDRESS, AGENT, FILE_NAME, FILE_NOTE, PLACE, PLACE_IN_WORDS);

	private Canaries() {
	}

	static CanarySearch search() {
		var all = new ArrayList<Canary>();
		List.of(IDENTITY, WORDS, TRACES).forEach(all::addAll);
		return new CanarySearch(all);
	}

}
