package id.go.lapor.secondfactor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.regex.Pattern;

/** An officer's telephone: reads the key from a page and makes codes of it. */
final class Telephone {

	private static final Pattern KEY = Pattern.compile("secret=([A-Z2-7]{32})&");

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private final byte[] secret;

	/** The step of the next code, which may be shown half a minute early. */
	private long next;

	private Telephone(byte[] secret) {
		this.secret = secret;
		this.next = TimeCodes.step(Instant.now());
	}

	static Telephone reading(String page) {
		var key = KEY.matcher(page.replace("&amp;", "&"));
		if (!key.find()) {
			throw new AssertionError("no key on the page");
		}
		return new Telephone(bytes(key.group(1)));
	}

	/** A code that was not shown before; at any time there are two. */
	String code() {
		long now = TimeCodes.step(Instant.now());
		this.next = Math.max(this.next, now);
		if (this.next > now + 1) {
			throw new AssertionError("a third code would come too early");
		}
		return TimeCodes.code(this.secret, this.next++);
	}

	/** A code that no step near this one has. */
	String wrongCode() {
		long now = TimeCodes.step(Instant.now());
		for (int number = 0;; number++) {
			var code = String.format("%06d", number);
			boolean near = false;
			for (long step = now - 5; step <= now + 5; step++) {
				near |= TimeCodes.code(this.secret, step).equals(code);
			}
			if (!near) {
				return code;
			}
		}
	}

	private static byte[] bytes(String key) {
		var bytes = new ByteArrayOutputStream();
		int held = 0;
		int bits = 0;
		for (char letter : key.toCharArray()) {
			held = (held << 5) | LETTERS.indexOf(letter);
			bits += 5;
			if (bits >= 8) {
				bits -= 8;
				bytes.write(held >> bits);
				held &= (1 << bits) - 1;
			}
		}
		return bytes.toByteArray();
	}

}
