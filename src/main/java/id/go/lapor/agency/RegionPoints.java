package id.go.lapor.agency;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Where a place lies, roughly: a town in the middle of each province, regency and city
 * ({@code data/region-points.csv}). Enough for a dot on a map of the country; nothing
 * says where in a regency something happened.
 */
@Component
public class RegionPoints {

	private final RegionDirectory regions;

	private final Map<String, Point> points = DataFile.lines("region-points.csv")
		.stream()
		.collect(Collectors.toMap((line) -> line.get("code"),
				(line) -> new Point(Double.parseDouble(line.get("latitude")),
						Double.parseDouble(line.get("longitude")))));

	RegionPoints(RegionDirectory regions) {
		this.regions = regions;
	}

	/**
	 * The point of a place; a district's is its regency's.
	 * @param code of today or of before the last splits; null and an unknown one lie
	 * nowhere
	 */
	public Optional<Point> of(String code) {
		return this.regions.find(code)
			.map((region) -> (region.level() == RegionLevel.DISTRICT) ? region.parentCode() : region.code())
			.map(this.points::get);
	}

	/**
	 * A point of the globe (WGS 84).
	 *
	 * @param latitude in degrees, negative in the south
	 * @param longitude in degrees, positive in the east
	 */
	public record Point(double latitude, double longitude) {
	}

}
