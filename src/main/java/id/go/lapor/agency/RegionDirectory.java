package id.go.lapor.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Every province, regency, city and district of the country, as the shipped files name
 * them ({@code data/regions.csv}, {@code data/districts.csv}). They change by decree
 * only, so they live in the program and in no table.
 */
@Component
public class RegionDirectory {

	private static final String JAKARTA = "31";

	private static final int REGENCY = "32.12".length();

	private final Map<String, Region> regions = new LinkedHashMap<>();

	/** Codes of before the last splits, and the code of today. */
	private final Map<String, String> successors = new HashMap<>();

	private final WordIndex<Region> index;

	RegionDirectory() {
		var zones = new TimeZones();
		for (var line : DataFile.lines("regions.csv")) {
			var code = line.get("code");
			add(new Region(code, line.get("name"), zones.of(code), level(code, line.get("name"))));
		}
		for (var line : DataFile.lines("districts.csv")) {
			var code = line.get("code");
			var within = this.regions.get(code.substring(0, code.lastIndexOf('.')));
			add(new Region(code, line.get("name") + ", " + within.name(), within.zone(), RegionLevel.DISTRICT));
		}
		DataFile.lines("region-successors.csv")
			.forEach((line) -> this.successors.put(line.get("code"), line.get("successor")));
		var entries = new ArrayList<WordIndex.Entry<Region>>();
		this.regions.values().forEach((region) -> entries.add(entry(region)));
		this.index = new WordIndex<>(new Abbreviations(), entries);
	}

	/**
	 * The place with this code, a district's included. A code of before a province was
	 * split is the same place under its code of today: cases and other systems keep old
	 * codes for years. A district that is not known under the new code is its regency.
	 */
	public Optional<Region> find(String code) {
		if (code == null || code.length() < REGENCY) {
			return Optional.ofNullable((code != null) ? this.regions.get(code) : null);
		}
		var known = this.regions.get(code);
		var successor = this.successors.get(code.substring(0, REGENCY));
		if (known != null || successor == null) {
			return Optional.ofNullable(known);
		}
		return Optional.of(this.regions.getOrDefault(successor + code.substring(REGENCY), this.regions.get(successor)));
	}

	/**
	 * Places by words of their names or by the beginning of their code, provinces and
	 * regencies before districts.
	 */
	public List<Region> search(String q, int limit) {
		var typed = (q != null) ? q.strip() : "";
		if (typed.matches("\\d{2}[0-9.]*")) {
			var successor = find(typed).filter((region) -> !region.code().equals(typed));
			if (successor.isPresent()) {
				return successor.stream().limit(Math.max(limit, 0)).toList();
			}
			return this.regions.values()
				.stream()
				.filter((region) -> region.code().startsWith(typed))
				.sorted(Comparator.comparingInt((region) -> region.code().length()))
				.limit(Math.max(limit, 0))
				.toList();
		}
		return this.index.search(typed, limit);
	}

	/** The regency or city that a place lies in or is, or the province. */
	Optional<Region> governed(String code) {
		var place = find(code);
		while (place.isPresent() && (place.get().level() == RegionLevel.DISTRICT
				|| place.get().level() == RegionLevel.ADMINISTRATIVE_UNIT)) {
			place = find(place.get().parentCode());
		}
		return place;
	}

	/** The 546 places that have a government of their own. */
	List<Region> governed() {
		return this.regions.values()
			.stream()
			.filter((region) -> region.level().compareTo(RegionLevel.ADMINISTRATIVE_UNIT) < 0)
			.toList();
	}

	private void add(Region region) {
		this.regions.put(region.code(), region);
	}

	private static RegionLevel level(String code, String name) {
		if (code.length() == 2) {
			return RegionLevel.PROVINCE;
		}
		if (code.startsWith(JAKARTA)) {
			return RegionLevel.ADMINISTRATIVE_UNIT;
		}
		return name.startsWith("Kota ") ? RegionLevel.CITY : RegionLevel.REGENCY;
	}

	private WordIndex.Entry<Region> entry(Region region) {
		Set<String> parents = new LinkedHashSet<>();
		for (var above = region.parentCode(); above != null; above = this.regions.get(above).parentCode()) {
			parents.addAll(Words.of(this.regions.get(above).name()));
		}
		var own = (region.level() == RegionLevel.DISTRICT) ? region.name().substring(0, region.name().indexOf(','))
				: region.name();
		return new WordIndex.Entry<>(region, region.name(), Set.copyOf(Words.of(own)), parents,
				region.level().ordinal());
	}

}
