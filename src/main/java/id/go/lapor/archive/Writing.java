package id.go.lapor.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.Category;
import id.go.lapor.archive.Cast.Moment;
import id.go.lapor.privacy.Masking;
import id.go.lapor.privacy.Reporter;
import id.go.lapor.privacy.SealedCopies;

/** Fills one case of a copy: who wrote, what, about whom, and what was said later. */
final class Writing {

	private static final LocalDate NEWER_RULES = LocalDate.of(2025, 1, 1);

	private static final List<String> DOORS = List.of("WEB", "WEB", "WEB", "MOBILE_APP", "MOBILE_APP", "SMS",
			"WHATSAPP", "X");

	/** Which line of a timeline holds which words of the vault. */
	private static final Map<String, String> LATER = Map.of("completion", "DATA_COMPLETED", "contested", "CONTESTED",
			"withdrawal", "WITHDRAWN", "satisfied", "SATISFIED");

	private final ReportWriter writer;

	private final Country country;

	private final Masking masking;

	private final SealedCopies seals;

	private final String receiptHash;

	Writing(ReportWriter writer, Country country, Masking masking, SealedCopies seals, String receiptHash) {
		this.writer = writer;
		this.country = country;
		this.masking = masking;
		this.seals = seals;
		this.receiptHash = receiptHash;
	}

	Filling fill(String number, MouldTale tale, Moment moment, Category category, List<Agency> bodies,
			SplittableRandom random) {
		boolean anonymous = !tale.isIdentified() || random.nextInt(3) != 0;
		var reporter = (tale.isIdentified() && !(anonymous && random.nextInt(3) == 0)) ? this.writer.reporter(random)
				: null;
		var written = this.writer.report(category.code(), reporter, random);
		var original = written.original();
		var words = new HashMap<Integer, String>();
		var later = words(tale, words, random);
		var sealed = this.seals.seal(number, reporter, original, later);
		var received = tale.lines().get(0).at().plusDays(moment.days()).toInstant(ZoneOffset.UTC);
		return new Filling(original, original.title(),
				written.masked((sentence) -> this.masking.forPublic(sentence, reporter).text()), original.address(),
				reporter, category.code(), this.country.region(bodies.get(0), random), anonymous,
				random.nextBoolean() && !tale.isFollowed(), door(tale, random), regulation(received), this.receiptHash,
				proposals(bodies, category, random), words, sealed, this.seals);
	}

	private Map<String, String> words(MouldTale tale, Map<Integer, String> words, SplittableRandom random) {
		var unsealed = new ArrayList<>(tale.later());
		var later = new LinkedHashMap<String, String>();
		for (int place = 0; place < tale.lines().size(); place++) {
			var line = tale.lines().get(place);
			if (!line.wordy()) {
				continue;
			}
			boolean own = "REPORTER".equals(line.role());
			words.put(place, own ? this.writer.reporterWords(random) : this.writer.officerWords(random));
			if (own) {
				var kind = unsealed.stream()
					.filter((each) -> line.event().equals(LATER.get(each)))
					.findFirst()
					.orElseThrow();
				unsealed.remove(kind);
				later.put(kind + "-" + HexFormat.of().toHexDigits(random.nextLong())
						+ HexFormat.of().toHexDigits(random.nextLong()), words.get(place));
			}
		}
		return later;
	}

	/** A letter stays one: its course is another. */
	private static String door(MouldTale tale, SplittableRandom random) {
		return tale.isIdentified() ? DOORS.get(random.nextInt(DOORS.size())) : "LETTER";
	}

	private List<Agency> proposals(List<Agency> bodies, Category category, SplittableRandom random) {
		var proposals = new ArrayList<>(bodies);
		while (proposals.size() < 3) {
			proposals.add(this.country.body(bodies.get(0).zone(), category, null, random));
		}
		return proposals;
	}

	private static String regulation(Instant received) {
		return received.atZone(Walk.CAPITAL).toLocalDate().isBefore(NEWER_RULES) ? "PERMENPANRB-62-2018"
				: "PERMENPANRB-5-2025";
	}

}
