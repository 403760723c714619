package id.go.lapor.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.go.lapor.privacy.text.Found;
import id.go.lapor.privacy.text.Placeholder;

/**
 * What the rules found in one part of a report, put right by what verifiers decided, in
 * the order in which they did.
 */
final class CorrectedText {

	/** The rule's name of what a verifier masked. */
	static final String BY_VERIFIER = "verifier";

	private final String text;

	private final List<Found> places;

	CorrectedText(String text, List<Found> byRules, List<MaskingCorrection> corrections) {
		this.text = text;
		this.places = new ArrayList<>(byRules);
		corrections.forEach(this::correct);
		this.places.sort(Comparator.comparingInt(Found::start));
	}

	private void correct(MaskingCorrection correction) {
		if (correction.kind() == MaskingCorrection.Kind.UNMASK) {
			this.places.removeIf((place) -> place.start() >= correction.start() && place.end() <= correction.end());
			return;
		}
		int start = correction.start();
		int end = correction.end();
		for (Found place : List.copyOf(this.places)) {
			if (place.start() < end && start < place.end()) {
				start = Math.min(start, place.start());
				end = Math.max(end, place.end());
				this.places.remove(place);
			}
		}
		this.places.add(new Found(BY_VERIFIER, Placeholder.WORDS, start, end));
	}

	MaskedText masked() {
		return Masking.assembled(this.text, this.places);
	}

	/** Masked places that hold exactly these words, wherever their lines break. */
	List<Found> holding(String words) {
		Pattern wanted = pattern(words);
		return this.places.stream()
			.filter((place) -> wanted.matcher(this.text.substring(place.start(), place.end())).matches())
			.toList();
	}

	/**
	 * Places where these words stand and can still be read, free of letters around them.
	 */
	List<int[]> readable(String words) {
		List<int[]> readable = new ArrayList<>();
		Matcher matcher = pattern(words).matcher(this.text);
		while (matcher.find()) {
			int at = matcher.start();
			int end = matcher.end();
			if (isFree(at - 1, at) && isFree(end, end - 1) && !isMasked(at, end)) {
				readable.add(new int[] { at, end });
			}
		}
		return readable;
	}

	boolean holdsAnywhere(String words) {
		return pattern(words).matcher(this.text).find();
	}

	/** A page and a text field do not keep the same blanks and line breaks. */
	private static Pattern pattern(String words) {
		return Pattern.compile(
				Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
	}

	/** A letter or digit does not go on into the word it stands beside. */
	private boolean isFree(int outside, int inside) {
		return outside < 0 || outside >= this.text.length() || !(Character.isLetterOrDigit(this.text.charAt(outside))
				&& Character.isLetterOrDigit(this.text.charAt(inside)));
	}

	private boolean isMasked(int from, int to) {
		return this.places.stream().anyMatch((place) -> place.start() <= from && place.end() >= to);
	}

}
