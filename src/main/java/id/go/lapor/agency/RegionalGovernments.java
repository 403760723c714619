package id.go.lapor.agency;

import java.util.List;

/**
 * The 38 provinces, 415 regencies and 93 cities that govern themselves, derived from
 * their region codes. A regency is no province's subordinate (UU 23/2014), so each is a
 * body of its own.
 */
final class RegionalGovernments {

	private RegionalGovernments() {
	}

	static List<AgencyRow> of(RegionDirectory regions) {
		return regions.governed().stream().map(RegionalGovernments::government).toList();
	}

	static String code(String regionCode) {
		return "pemda-" + regionCode.replace(".", "");
	}

	private static AgencyRow government(Region region) {
		var level = AgencyLevel.valueOf(region.level().name());
		var agency = new Agency(code(region.code()), name(region), nameEn(region), null, level, null, region.code(),
				region.zone(), false);
		return new AgencyRow(agency, words(level), false, true, Validity.ALWAYS, Origin.FILE);
	}

	private static String name(Region region) {
		if (region.level() != RegionLevel.PROVINCE || region.name().startsWith("Daerah Istimewa")) {
			return "Pemerintah " + region.name();
		}
		return "Aceh".equals(region.name()) ? "Pemerintah Aceh" : "Pemerintah Provinsi " + region.name();
	}

	private static String nameEn(Region region) {
		return switch (region.level()) {
			case REGENCY -> region.name().replaceFirst("^Kabupaten ", "") + " Regency Government";
			case CITY -> region.name().replaceFirst("^Kota ", "") + " City Government";
			default -> region.name() + " Provincial Government";
		};
	}

	/** The head stands for the body in people's words. */
	private static String words(AgencyLevel level) {
		return switch (level) {
			case REGENCY -> "pemkab bupati";
			case CITY -> "pemkot wali kota walikota";
			default -> "pemprov provinsi gubernur";
		};
	}

}
