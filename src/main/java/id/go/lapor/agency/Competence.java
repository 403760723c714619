package id.go.lapor.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the body of a place or the unit of a body by what it answers for. */
final class Competence {

	private static final String INSPECTORATE = "INSPECTORATE";

	private final RegionDirectory regions;

	private final Map<String, Agency> byFunction = new HashMap<>();

	private final Map<String, Agency> byRegion = new HashMap<>();

	Competence(List<Agency> active, RegionDirectory regions) {
		this.regions = regions;
		for (var agency : active) {
			if (!agency.isBody()) {
				this.byFunction.putIfAbsent(key(agency.parentCode(), agency.function()), agency);
			}
			else if (agency.regionCode() != null) {
				this.byRegion.put(agency.regionCode(), agency);
			}
			else if (agency.function() != null) {
				this.byFunction.putIfAbsent(key(agency.level().name(), agency.function()), agency);
			}
		}
	}

	Optional<Agency> body(String level, String function, String regionCode) {
		return switch ((level != null) ? level : "") {
			case "MINISTRY", "INSTITUTION" -> Optional.ofNullable(this.byFunction.get(key(level, function)));
			case "LOCAL" -> local(regionCode);
			case "REGENCY", "CITY" -> local(regionCode).filter((body) -> body.level().name().equals(level));
			case "PROVINCE" -> province(regionCode);
			default -> Optional.empty();
		};
	}

	Agency within(Agency body, String function) {
		return this.byFunction.getOrDefault(key(body.code(), function), body);
	}

	Optional<Agency> guardian(Agency agency, Agency body) {
		if (!agency.isBody()) {
			var inspectorate = within(body, INSPECTORATE);
			return Optional.of(inspectorate.equals(agency) ? body : inspectorate);
		}
		return switch (body.level()) {
			case REGENCY, CITY -> province(body.regionCode()).map((province) -> within(province, INSPECTORATE));
			case PROVINCE -> body("MINISTRY", "HOME_AFFAIRS", null);
			default -> body("INSTITUTION", "OMBUDSMAN", null);
		};
	}

	private Optional<Agency> local(String regionCode) {
		return this.regions.governed(regionCode).map((region) -> this.byRegion.get(region.code()));
	}

	private Optional<Agency> province(String regionCode) {
		return this.regions.find(regionCode).map((region) -> this.byRegion.get(region.code().substring(0, 2)));
	}

	private static String key(String holder, String function) {
		return holder + '/' + function;
	}

}
