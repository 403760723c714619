package id.go.lapor.attachment.cleaning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of a page's language that paint, with how many things stand before each. */
final class PdfPaint {

	/** As many as there are. */
	static final int ANY = -1;

	private static final Map<String, Integer> OPERANDS = new HashMap<>();

	/** Paint a path; without them the path only ends. */
	static final Set<String> PATHS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

	/** Show a text. */
	static final Set<String> TEXTS = Set.of("Tj", "TJ", "'", "\"");

	/** Which part of the resources the word before it names. */
	static final Map<String, String> NAMES = Map.of("Tf", "Font", "Do", "XObject", "gs", "ExtGState", "cs",
			"ColorSpace", "CS", "ColorSpace", "scn", "Pattern", "SCN", "Pattern", "sh", "Shading");

	static {
		know(0, "q", "Q", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*", "BT", "ET", "T*");
		know(1, "w", "J", "j", "M", "ri", "i", "gs", "Tc", "Tw", "Tz", "TL", "Tr", "Ts", "Tj", "TJ", "'", "CS", "cs",
				"G", "g", "sh", "Do");
		know(2, "d", "m", "l", "Tf", "Td", "TD", "d0");
		know(3, "RG", "rg", "\"");
		know(4, "v", "y", "re", "K", "k");
		know(6, "cm", "c", "Tm", "d1");
		know(ANY, "SC", "SCN", "sc", "scn");
	}

	private PdfPaint() {
	}

	private static void know(int operands, String... words) {
		Arrays.stream(words).forEach((word) -> OPERANDS.put(word, operands));
	}

	/** How many things stand before the word; null if it paints nothing. */
	static Integer operands(String word) {
		return OPERANDS.get(word);
	}

}
