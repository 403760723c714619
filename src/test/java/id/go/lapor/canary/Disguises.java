package id.go.lapor.canary;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Every form in which a canary could lie in a sink without being seen: as typed, in other
 * letters, encoded, in two-byte characters, as digits alone, or as an unsalted hash,
 * which for a telephone number is the number itself.
 */
final class Disguises {

	private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

	private Disguises() {
	}

	/** Needles by the name of their form; all are looked for in lower case. */
	static Map<String, String> of(Canary canary) {
		var needles = new LinkedHashMap<String, String>();
		var value = canary.value();
		needles.put("as typed", value.toLowerCase(Locale.ROOT));
		needles.put("in an address", URLEncoder.encode(value, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
		needles.put("in an address, spaces as %20",
				URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").toLowerCase(Locale.ROOT));
		needles.put("as hexadecimal digits", HexFormat.of().formatHex(bytes(value, StandardCharsets.UTF_8)));
		needles.put("in two-byte letters", latin(bytes(value, StandardCharsets.UTF_16BE)).toLowerCase(Locale.ROOT));
		needles.put("in two-byte letters, turned",
				latin(bytes(value, StandardCharsets.UTF_16LE)).toLowerCase(Locale.ROOT));
		for (var spelling : spellings(canary)) {
			for (var hash : HASHES) {
				var digest = digest(hash, spelling);
				needles.put(hash + " of " + spelling, HexFormat.of().formatHex(digest));
				needles.put(hash + " of " + spelling + " in base 64",
						Base64.getEncoder().withoutPadding().encodeToString(digest).toLowerCase(Locale.ROOT));
			}
		}
		return needles;
	}

	/** Base 64 keeps case and depends on what stands before: three shifts, inner part. */
	static List<String> base64(Canary canary) {
		var needles = new LinkedHashSet<String>();
		for (var spelling : List.of(canary.value(), canary.value().toLowerCase(Locale.ROOT))) {
			for (int shift = 0; shift < 3; shift++) {
				var shifted = new byte[shift + spelling.length()];
				System.arraycopy(bytes(spelling, StandardCharsets.UTF_8), 0, shifted, shift, spelling.length());
				var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
				int from = (shift == 0) ? 0 : shift + 1;
				var inner = encoded.substring(from, encoded.length() - 1);
				needles.add(inner);
				needles.add(inner.replace('+', '-').replace('/', '_'));
			}
		}
		return List.copyOf(needles);
	}

	private static Set<String> spellings(Canary canary) {
		var spellings = new LinkedHashSet<String>();
		spellings.add(canary.value());
		spellings.add(canary.value().toLowerCase(Locale.ROOT));
		spellings.add(canary.value().strip().toUpperCase(Locale.ROOT));
		if (!canary.digits().isEmpty()) {
			var digits = canary.digits();
			var national = digits.replaceFirst("^(62|0)", "");
			spellings.addAll(List.of(digits, "0" + national, "62" + national, "+62" + national));
		}
		return spellings;
	}

	private static byte[] digest(String hash, String text) {
		try {
			return MessageDigest.getInstance(hash).digest(bytes(text, StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text, Charset charset) {
		return text.getBytes(charset);
	}

	static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
