package id.go.lapor.canary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks for every canary in every form in every sink. */
final class CanarySearch {

	private final Map<Canary, Map<String, String>> needles = new LinkedHashMap<>();

	private final Map<Canary, List<String>> base64 = new LinkedHashMap<>();

	CanarySearch(Collection<Canary> canaries) {
		canaries.forEach((canary) -> {
			this.needles.put(canary, Disguises.of(canary));
			this.base64.put(canary, Disguises.base64(canary));
		});
	}

	List<Leak> in(Collection<Sink> sinks) {
		var leaks = new ArrayList<Leak>();
		var seen = new HashSet<String>();
		// most answers to most people are the same: each content is searched once
		sinks.stream()
			.filter((sink) -> seen.add(sink.allowed() + Disguises.latin(sink.content())))
			.forEach((sink) -> search(sink, leaks));
		return leaks;
	}

	private void search(Sink sink, List<Leak> leaks) {
		var raw = Disguises.latin(sink.content());
		var lower = raw.toLowerCase(Locale.ROOT);
		var digits = raw.replaceAll("\\D", "");
		this.needles.forEach((canary, forms) -> {
			if (sink.allowed().contains(canary)) {
				return;
			}
			forms.forEach((form, needle) -> {
				if (lower.contains(needle)) {
					leaks.add(new Leak(sink.name(), canary, form));
				}
			});
			if (this.base64.get(canary).stream().anyMatch(raw::contains)) {
				leaks.add(new Leak(sink.name(), canary, "in base 64"));
			}
			var inner = canary.digits().replaceFirst("^(62|0)", "");
			if (!inner.isEmpty() && digits.contains(inner)) {
				leaks.add(new Leak(sink.name(), canary, "as digits"));
			}
		});
	}

	/** A canary that sings outside. */
	record Leak(String sink, Canary canary, String form) {
	}

}
