package id.go.lapor.theft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Takes the wrapping off a value: packed, hexadecimal, base 64, letters, spelling. */
final class Unfolding {

	private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{16,}");

	private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{11,}");

	private Unfolding() {
	}

	/** Hands over what each wrapping held, with its name. */
	static void of(byte[] value, BiConsumer<String, byte[]> found) {
		var plain = unpacked(value);
		letters(plain, "", found);
		var text = new String(plain, StandardCharsets.ISO_8859_1);
		var hex = HEX.matcher(text);
		while (hex.find()) {
			var run = hex.group();
			int even = run.length() - run.length() % 2;
			letters(HexFormat.of().parseHex(run.substring(0, even)), " in hexadecimal", found);
			if (even != run.length()) {
				letters(HexFormat.of().parseHex(run.substring(1)), " in hexadecimal", found);
			}
		}
		var base64 = BASE64.matcher(text);
		while (base64.find()) {
			var run = base64.group().replace('-', '+').replace('_', '/');
			for (int shift = 0; shift < 4; shift++) {
				int length = (run.length() - shift) / 4 * 4;
				int rest = run.length() - shift - length;
				var part = run.substring(shift, shift + length + ((rest > 1) ? rest : 0));
				if (part.length() >= 8) {
					letters(Base64.getDecoder().decode(part), " in base 64", found);
				}
			}
		}
	}

	private static void letters(byte[] bytes, String wrapping, BiConsumer<String, byte[]> found) {
		found.accept("as it is" + wrapping, bytes);
		var text = new String(bytes, StandardCharsets.ISO_8859_1);
		var lower = text.toLowerCase(Locale.ROOT);
		if (!lower.equals(text)) {
			found.accept("in other letters" + wrapping, lower.getBytes(StandardCharsets.ISO_8859_1));
		}
		var digits = digits(text);
		if (digits.length() >= 9 && digits.length() != text.length()) {
			found.accept("as digits" + wrapping, digits.getBytes(StandardCharsets.ISO_8859_1));
		}
		var narrow = lower.replace("\0", "");
		if (narrow.length() != lower.length() && narrow.length() >= 8) {
			found.accept("in two-byte letters" + wrapping, narrow.getBytes(StandardCharsets.ISO_8859_1));
		}
	}

	private static String digits(String text) {
		var digits = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign >= '0' && sign <= '9') {
				digits.append(sign);
			}
		}
		return digits.toString();
	}

	private static byte[] unpacked(byte[] value) {
		boolean gzip = value.length > 2 && value[0] == 0x1f && (value[1] & 0xff) == 0x8b;
		if (!gzip) {
			return value;
		}
		try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(value))) {
			return unpacking.readAllBytes();
		}
		catch (IOException ex) {
			return value;
		}
	}

}
