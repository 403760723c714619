package id.go.lapor.archive;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.agency.RegionLevel;

/**
 * The real directory, by weight: few governments, bodies and categories get most reports.
 * Bodies with units, with officers of their own in this database, or whose head approves
 * would have other rows than a mould, and get none by lot.
 */
final class Country {

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final WordMaterial words;

	private final Map<ZoneId, Zipf<Agency>> governments = new HashMap<>();

	private final Map<String, Zipf<Category>> byClass = new ConcurrentHashMap<>();

	private final Map<String, List<String>> districts = new ConcurrentHashMap<>();

	private final List<Agency> plain;

	Country(AgencyDirectory agencies, CategoryDirectory categories, RegionDirectory regions, WordMaterial words,
			Set<String> staffed, long seed) {
		this.agencies = agencies;
		this.categories = categories;
		this.regions = regions;
		this.words = words;
		this.plain = agencies.bodies()
			.stream()
			.filter((body) -> !body.approvalRequired() && agencies.unitsOf(body.code()).isEmpty()
					&& !staffed.contains(body.code()))
			.toList();
		var shuffled = new ArrayList<>(this.plain.stream().filter((body) -> body.regionCode() != null).toList());
		Collections.shuffle(shuffled, new Random(seed));
		shuffled.stream()
			.map(Agency::zone)
			.distinct()
			.forEach((zone) -> this.governments.put(zone,
					new Zipf<>(shuffled.stream().filter((body) -> body.zone().equals(zone)).toList())));
	}

	/** A body of this zone, other than one that is named; national ones follow WIB. */
	Agency body(ZoneId zone, Category category, Agency notOrNull, SplittableRandom random) {
		var national = this.words.bodyFor(category.code())
			.flatMap(this::plain)
			.filter((body) -> body.zone().equals(zone));
		if (national.isPresent() && !national.get().equals(notOrNull) && random.nextInt(10) < 7) {
			return national.get();
		}
		Agency drawn;
		do {
			drawn = this.governments.get(zone).draw(random);
		}
		while (drawn.equals(notOrNull));
		return drawn;
	}

	/** A category whose complaints are of this class until a verifier says otherwise. */
	Category category(String complaintClass, SplittableRandom random) {
		return this.byClass.computeIfAbsent(complaintClass, this::ranked).draw(random);
	}

	/** A district that a body governs, or one of anywhere for a national body. */
	String region(Agency body, SplittableRandom random) {
		var government = (body.regionCode() != null) ? body : this.governments.get(body.zone()).draw(random);
		var all = this.districts.computeIfAbsent(government.code(), (code) -> districtsOf(government.regionCode()));
		return all.get(random.nextInt(all.size()));
	}

	/** The first body of a zone by code that gets reports by lot. */
	Agency example(ZoneId zone, int place) {
		return this.plain.stream()
			.filter((body) -> body.regionCode() != null && body.zone().equals(zone))
			.skip(place)
			.findFirst()
			.orElseThrow();
	}

	/** A body with units, if there is one. */
	Optional<Agency> withUnits() {
		return this.agencies.bodies()
			.stream()
			.filter((body) -> !body.approvalRequired() && !this.agencies.unitsOf(body.code()).isEmpty())
			.findFirst();
	}

	Agency unitOf(Agency body) {
		return this.agencies.unitsOf(body.code()).get(0);
	}

	Agency agency(String code) {
		return this.agencies.find(code).orElseThrow();
	}

	private Optional<Agency> plain(String code) {
		return this.plain.stream().filter((body) -> body.code().equals(code)).findFirst();
	}

	private Zipf<Category> ranked(String complaintClass) {
		return new Zipf<>(this.categories.all()
			.stream()
			.filter((category) -> category.parentCode() != null && category.defaultClass().equals(complaintClass))
			.sorted((one, other) -> this.words.byWords().compare(one.code(), other.code()))
			.toList());
	}

	private List<String> districtsOf(String region) {
		var found = this.regions.search(region + ".", 1_000)
			.stream()
			.filter((place) -> place.level() == RegionLevel.DISTRICT)
			.map(Region::code)
			.toList();
		return found.isEmpty() ? List.of(region) : found;
	}

}
