package id.go.lapor.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All agencies at one moment, and who stands below whom. */
final class AgencyTree {

	private final Map<String, AgencyRow> rows = new LinkedHashMap<>();

	private final Map<String, List<String>> children = new LinkedHashMap<>();

	private final List<Agency> active;

	private final List<String> closed;

	private final LocalDate day;

	/** As they stand on a day. */
	AgencyTree(Collection<AgencyRow> rows, LocalDate day) {
		this.day = day;
		rows.forEach((row) -> this.rows.put(row.agency().code(), row));
		rows.stream()
			.map(AgencyRow::agency)
			.filter((agency) -> !agency.isBody())
			.sorted(Comparator.comparing(Agency::name))
			.forEach((agency) -> this.children.computeIfAbsent(agency.parentCode(), (code) -> new ArrayList<>())
				.add(agency.code()));
		this.rows.keySet().forEach(this::path);
		this.active = this.rows.values()
			.stream()
			.map(AgencyRow::agency)
			.filter((agency) -> isActive(agency.code()))
			.toList();
		this.closed = this.rows.keySet().stream().filter((code) -> !isActive(code)).toList();
	}

	Optional<Agency> find(String code) {
		return Optional.ofNullable(this.rows.get(code)).map(AgencyRow::agency);
	}

	/** All that its body may say of it. */
	Optional<UnitEntry> entry(String code) {
		return Optional.ofNullable(this.rows.get(code))
			.map((row) -> new UnitEntry(row.agency(), row.searchWords(), row.validity().until(), isActive(code),
					row.active()));
	}

	/** Code, name and the words it is searched by. */
	String called(String code) {
		var row = this.rows.get(code);
		return (row != null) ? String.join(" ", code, row.agency().name(), row.searchWords()) : code;
	}

	/** Open itself, and every body above it. */
	boolean isActive(String code) {
		var path = path(code);
		return !path.isEmpty() && path.stream().allMatch((step) -> this.rows.get(step).takesReports(this.day));
	}

	/**
	 * From the body down to the agency itself; empty if it is unknown.
	 * @throws IllegalStateException if it stands below itself
	 */
	List<String> path(String code) {
		var path = new LinkedList<String>();
		var step = this.rows.get(code);
		while (step != null) {
			path.addFirst(step.agency().code());
			if (path.size() > this.rows.size()) {
				throw new IllegalStateException("agency " + code + " stands below itself");
			}
			step = this.rows.get(step.agency().parentCode());
		}
		return path;
	}

	/** The agency and all below it; empty if it is unknown. */
	List<String> subtree(String code) {
		var below = new ArrayList<String>();
		if (this.rows.containsKey(code)) {
			below.add(code);
			for (int next = 0; next < below.size(); next++) {
				below.addAll(this.children.getOrDefault(below.get(next), List.of()));
			}
		}
		return below;
	}

	List<Agency> units(String code) {
		return this.children.getOrDefault(code, Collections.emptyList())
			.stream()
			.filter(this::isActive)
			.map((unit) -> this.rows.get(unit).agency())
			.toList();
	}

	/** All that take reports. */
	List<Agency> active() {
		return this.active;
	}

	/** The codes of all that take none. */
	List<String> closed() {
		return this.closed;
	}

	WordIndex<Agency> index(RegionDirectory regions) {
		return new WordIndex<>(new Abbreviations(), active().stream().map((agency) -> entry(agency, regions)).toList());
	}

	private WordIndex.Entry<Agency> entry(Agency agency, RegionDirectory regions) {
		Set<String> above = new LinkedHashSet<>();
		var path = path(agency.code());
		path.subList(0, path.size() - 1).forEach((code) -> above.addAll(words(this.rows.get(code))));
		regions.find(agency.regionCode())
			.flatMap((region) -> regions.find(region.parentCode()))
			.ifPresent((province) -> above.addAll(Words.of(province.name())));
		return new WordIndex.Entry<>(agency, agency.name(), words(this.rows.get(agency.code())), above,
				agency.isBody() ? 0 : 1);
	}

	private static Set<String> words(AgencyRow row) {
		var agency = row.agency();
		Set<String> words = new LinkedHashSet<>(Words.of(agency.name()));
		words.addAll(Words.of(agency.nameEn()));
		words.addAll(Words.of(agency.code()));
		words.addAll(Words.of(row.searchWords()));
		if (agency.level() == AgencyLevel.MINISTRY) {
			words.add("menteri");
		}
		return words;
	}

}
