package id.go.lapor.privacy;

/**
 * Text as it came from a keyboard, made fit to be kept: line ends are one character, and
 * characters that no keyboard makes and no database takes (NUL, the escapes of a
 * terminal, halves of a character) are left out. What a person wrote is not changed by
 * that.
 */
public final class PlainWords {

	private PlainWords() {
	}

	public static String of(String typed) {
		return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "");
	}

}
