package id.go.lapor.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.AgencyLevel;

import org.springframework.stereotype.Component;

/**
 * How people name the head or the officials of an agency. Heads of bodies: "bupati
 * indramayu", "wali kota", "gubernur", "menteri sosial", "mensos", "kepala bnn"; alone,
 * "bupati" is the one of the report's place. Of units in the report's place: "kepala
 * dinas sosial", "kadinsos", "pegawai dinsos", "petugas dinas sosial"; the province's
 * unit is meant only where the province is named, or where the report is about the
 * province. Not the head: "mantan bupati", "kantor bupati", "bupati cirebon" for
 * Indramayu.
 */
@Component
class NamedOfficials {

	private static final List<String> OFFICIALS = List.of("kepala ", "pegawai ", "petugas ", "pejabat ", "oknum ",
			"staf ");

	private static final List<String> HEADS = List.of("kepala ", "ketua ", "gubernur ", "direktur utama ", "dirut ");

	private final AgencyDirectory agencies;

	private final PlainText plainText;

	NamedOfficials(AgencyDirectory agencies, PlainText plainText) {
		this.agencies = agencies;
		this.plainText = plainText;
	}

	/** The officials that a report from this place may mean. */
	Names around(String regionCode) {
		var names = new Names();
		this.agencies.bodies().forEach((body) -> nameBody(names, body));
		var local = this.agencies.resolve("LOCAL", null, regionCode);
		this.agencies.resolve("PROVINCE", null, regionCode).ifPresent((province) -> {
			names.put("gubernur", province);
			nameUnits(names, province, List.of(" provinsi", " " + place(province)));
		});
		local.ifPresent((body) -> {
			names.put(title(body), body);
			nameUnits(names, body, List.of(""));
		});
		return names;
	}

	private void nameBody(Names names, Agency body) {
		var own = String.join(" ", this.plainText.words(body.name()));
		switch (body.level()) {
			case PROVINCE, REGENCY, CITY -> nameGovernment(names, body);
			case MINISTRY -> {
				names.put(own.replaceFirst("^kementerian", "menteri"), body);
				if (body.code().startsWith("kemen")) {
					names.put(body.code().substring("ke".length()).replace('-', ' '), body);
				}
			}
			default -> HEADS.forEach((head) -> {
				names.put(head + own, body);
				names.put(head + body.code().replace('-', ' '), body);
			});
		}
	}

	private void nameGovernment(Names names, Agency body) {
		var place = place(body);
		var kind = (body.level() == AgencyLevel.PROVINCE) ? "provinsi " : "kabupaten ";
		names.put(title(body) + " " + place, body);
		names.put(title(body) + " " + kind + place, body);
		names.places.computeIfAbsent(place, (name) -> new HashSet<>()).add(body.code());
	}

	private void nameUnits(Names names, Agency body, List<String> endings) {
		for (var unit : this.agencies.unitsOf(body.code())) {
			for (var name : Set.of(unitName(unit, body), unit.code().substring(body.code().length() + 1))) {
				for (var ending : endings) {
					OFFICIALS.forEach((official) -> names.put(official + name + ending, unit));
				}
			}
		}
	}

	/** "dinas sosial" of "Dinas Sosial Kabupaten Indramayu". */
	private String unitName(Agency unit, Agency body) {
		var name = String.join(" ", this.plainText.words(unit.name()));
		return name.replaceFirst(" (kabupaten |kota |provinsi )?" + place(body) + "$", "");
	}

	/** "indramayu" of "Pemerintah Kabupaten Indramayu". */
	private String place(Agency body) {
		return String.join(" ", this.plainText.words(body.name()))
			.replaceFirst("^pemerintah (kabupaten |kota |provinsi )?", "");
	}

	private static String title(Agency body) {
		return switch (body.level()) {
			case REGENCY -> "bupati";
			case CITY -> "wali kota";
			default -> "gubernur";
		};
	}

	/** An agency's official at {@code words[from, to)}. */
	record Named(String agencyCode, int from, int to) {
	}

	/** All names, and where they stand in a sentence. */
	static final class Names {

		private static final String REGIONAL = "pemda-";

		private static final Set<String> NOT_THE_HEAD = Set.of("mantan", "eks", "bekas", "calon", "kantor", "rumah",
				"pendopo", "peraturan", "jalan", "depan", "gedung", "instruksi", "surat");

		private final Map<String, String> agencyByName = new HashMap<>();

		private final Map<String, Set<String>> places = new HashMap<>();

		private int longest;

		private void put(String name, Agency agency) {
			this.agencyByName.put(name, agency.code());
			this.longest = Math.max(this.longest, name.split(" ").length);
		}

		List<Named> in(List<String> sentence) {
			var found = new ArrayList<Named>();
			for (int from = 0; from < sentence.size(); from++) {
				var named = longestAt(sentence, from);
				if (named != null) {
					if (!isSomethingElse(sentence, named)) {
						found.add(named);
					}
					from = named.to() - 1;
				}
			}
			return found;
		}

		private Named longestAt(List<String> sentence, int from) {
			for (int to = Math.min(sentence.size(), from + this.longest); to > from; to--) {
				var code = this.agencyByName.get(String.join(" ", sentence.subList(from, to)));
				if (code != null) {
					return new Named(code, from, to);
				}
			}
			return null;
		}

		private boolean isSomethingElse(List<String> sentence, Named named) {
			if (named.from() > 0 && NOT_THE_HEAD.contains(sentence.get(named.from() - 1))) {
				return true;
			}
			return named.agencyCode().startsWith(REGIONAL) && isElsewhere(sentence, named);
		}

		/** "kepala dinas sosial" of Indramayu is not meant if "cirebon" follows. */
		private boolean isElsewhere(List<String> sentence, Named named) {
			var after = String.join(" ", sentence.subList(named.to(), sentence.size()))
				.replaceFirst("^(kabupaten|kota|provinsi) ", "") + " ";
			var meant = this.places.entrySet()
				.stream()
				.filter((place) -> after.startsWith(place.getKey() + " "))
				.toList();
			return !meant.isEmpty() && meant.stream()
				.flatMap((place) -> place.getValue().stream())
				.noneMatch((body) -> (named.agencyCode() + "-").startsWith(body + "-"));
		}

	}

}
