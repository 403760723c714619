package id.go.lapor.agency;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Cuts a name or what somebody typed into words: lower case, letters and digits only. */
final class Words {

	private Words() {
	}

	static List<String> of(String text) {
		if (text == null) {
			return List.of();
		}
		var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
		return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
	}

}
