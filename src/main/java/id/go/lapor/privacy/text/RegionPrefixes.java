package id.go.lapor.privacy.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first four digits of a national identity or family card number: the Kepmendagri
 * code of the regency or city that registered it, from the shipped list of regions.
 */
final class RegionPrefixes {

	static final int LENGTH = 4;

	private static final Set<String> CODES = load("/data/regions.csv");

	private RegionPrefixes() {
	}

	static boolean begin(String digits) {
		return digits.length() >= LENGTH && CODES.contains(digits.substring(0, LENGTH));
	}

	private static Set<String> load(String resource) {
		try (InputStream in = RegionPrefixes.class.getResourceAsStream(resource);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines()
				.map((line) -> line.substring(0, line.indexOf(',')).replace(".", ""))
				.filter((code) -> code.length() == LENGTH)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
