package id.go.lapor.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** The list of hostile texts, {@code hostile/payloads.txt}, and texts made of them. */
public final class Payloads {

	private static final int WIDE = 200;

	private static final int NARROW_LIST = 160;

	private static final Pattern GROUP = Pattern.compile("\\[([A-Za-z ]+)]");

	private static final Pattern REPEATED = Pattern.compile("\\\\times\\{(\\d+)}\\{((?:\\\\u\\{[0-9A-F]+}|[^}])+)}");

	private static final Pattern CHARACTER = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

	private static final List<Payload> ALL = read();

	private Payloads() {
	}

	public static List<Payload> all() {
		return ALL;
	}

	/**
	 * All payloads that a field can take, together in as few texts as its length allows.
	 * @param sign stands before each text, so that it is known again on a page
	 * @param most characters of one text
	 * @param between what stands between two payloads
	 */
	static List<Mixture> mixed(String sign, int most, String between, Predicate<Payload> fit) {
		var mixtures = new ArrayList<Mixture>();
		var text = new StringBuilder(sign);
		var parts = new ArrayList<Payload>();
		for (var payload : fitting(most)) {
			int length = between.length() + payload.text().length();
			if (!fit.test(payload) || sign.length() + length > most) {
				continue;
			}
			if (text.length() + length > most) {
				mixtures.add(new Mixture(text.toString(), List.copyOf(parts)));
				text = new StringBuilder(sign);
				parts.clear();
			}
			text.append(between).append(payload.text());
			parts.add(payload);
		}
		if (!parts.isEmpty()) {
			mixtures.add(new Mixture(text.toString(), List.copyOf(parts)));
		}
		return mixtures;
	}

	/** A narrow field takes the shorter ones: three in one title instead of one. */
	private static List<Payload> fitting(int most) {
		return (most >= WIDE) ? ALL : narrow();
	}

	/** The shorter ones, from every group. */
	static List<Payload> narrow() {
		var shortest = ALL.stream()
			.sorted(Comparator.comparingInt((payload) -> payload.text().length()))
			.limit(NARROW_LIST)
			.map(Payload::number)
			.collect(Collectors.toSet());
		return ALL.stream().filter((payload) -> shortest.contains(payload.number())).toList();
	}

	private static List<Payload> read() {
		var payloads = new ArrayList<Payload>();
		var group = "";
		for (var line : lines()) {
			var heading = GROUP.matcher(line);
			if (heading.matches()) {
				group = heading.group(1);
			}
			else if (!line.isEmpty() && !line.startsWith("# ")) {
				payloads.add(new Payload(payloads.size(), group, decoded(line)));
			}
		}
		return List.copyOf(payloads);
	}

	private static List<String> lines() {
		try {
			return new ClassPathResource("hostile/payloads.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String decoded(String line) {
		var written = REPEATED.matcher(line)
			.replaceAll((match) -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
		return CHARACTER.matcher(written)
			.replaceAll((match) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
	}

	/** Several payloads in one text. */
	record Mixture(String text, List<Payload> payloads) {
	}

}
