package id.go.lapor.agency;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The zone of every province, by Keppres 41/1987 ({@code data/zones.csv}); a regency has
 * its province's.
 */
final class TimeZones {

	/** Where national bodies sit. */
	static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	private static final Map<String, ZoneId> ZONES = Map.of("WIB", CAPITAL, "WITA", ZoneId.of("Asia/Makassar"), "WIT",
			ZoneId.of("Asia/Jayapura"));

	private final Map<String, ZoneId> provinces = DataFile.lines("zones.csv")
		.stream()
		.collect(Collectors.toMap((line) -> line.get("province"), (line) -> ZONES.get(line.get("zone"))));

	/**
	 * The zone of a province, or of a place in it.
	 * @throws IllegalStateException if the province is in no zone: the data is incomplete
	 */
	ZoneId of(String regionCode) {
		var zone = this.provinces.get(regionCode.substring(0, 2));
		if (zone == null) {
			throw new IllegalStateException("data/zones.csv has no zone for province " + regionCode);
		}
		return zone;
	}

}
