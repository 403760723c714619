package id.go.lapor.canary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks for every canary in every form in every sink. */
final class CanarySearch {

	/** Of letters, small and big ones being one. */
	private final Needles words = new Needles();

	/** Where small and big letters differ. */
	private final Needles exact = new Needles();

	/** Of a sink's digits, whatever stands between them. */
	private final Needles digits = new Needles();

	CanarySearch(Collection<Canary> canaries) {
		canaries.forEach((canary) -> {
			Disguises.of(canary).forEach((form, word) -> this.words.add(canary, form, word));
			Disguises.base64(canary).forEach((word) -> this.exact.add(canary, "in base 64", word));
			var inner = canary.digits().replaceFirst("^(62|0)", "");
			if (!inner.isEmpty()) {
				this.digits.add(canary, "as digits", inner);
			}
		});
	}

	List<Leak> in(Collection<Sink> sinks) {
		var leaks = new LinkedHashSet<Leak>();
		var seen = new HashSet<String>();
		// most answers to most people are the same: each content is searched once
		sinks.stream()
			.filter((sink) -> seen.add(sink.allowed() + Disguises.latin(sink.content())))
			.forEach((sink) -> search(sink, leaks));
		return new ArrayList<>(leaks);
	}

	private void search(Sink sink, Set<Leak> leaks) {
		var raw = Disguises.latin(sink.content());
		search(sink, this.words, raw.toLowerCase(Locale.ROOT), leaks);
		search(sink, this.exact, raw, leaks);
		search(sink, this.digits, raw.replaceAll("\\D", ""), leaks);
	}

	private static void search(Sink sink, Needles needles, String text, Set<Leak> leaks) {
		needles.in(text, (needle) -> {
			if (!sink.allowed().contains(needle.canary())) {
				leaks.add(new Leak(sink.name(), needle.canary(), needle.form()));
			}
		});
	}

	/** A canary that sings outside. */
	record Leak(String sink, Canary canary, String form) {
	}

}
