package id.go.lapor.routing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rulings in their table. A ruling fits a report of its category from its regency, city
 * or province if the report speaks of everything the ruled one spoke of; the ruling that
 * shares most goes before the newer. A ruling on a report without any known topic fits
 * such reports only: it must not pull a whole category to one body.
 */
@Component
class WrittenRulings implements RulingBook {

	private final JdbcClient jdbc;

	private final RegionDirectory regions;

	private final Clock clock;

	WrittenRulings(JdbcClient jdbc, RegionDirectory regions, Clock clock) {
		this.jdbc = jdbc;
		this.regions = regions;
		this.clock = clock;
	}

	@Override
	public void record(String categoryCode, String regionCode, Set<String> topics, String agencyCode) {
		this.jdbc.sql("""
				insert into routing_ruling (category_code, region_code, topics, agency_code, ruled_at)
				values (?, ?, ?, ?, ?)""")
			.params(categoryCode, place(regionCode), String.join(",", new TreeSet<>(topics)), agencyCode,
					Timestamp.from(this.clock.instant()))
			.update();
	}

	@Override
	public Optional<String> find(String categoryCode, String regionCode, Set<String> topics) {
		if (categoryCode == null || regionCode == null) {
			return Optional.empty();
		}
		return this.jdbc
			.sql("select id, topics, agency_code from routing_ruling where category_code = ? and region_code = ?")
			.params(categoryCode, place(regionCode))
			.query((row, number) -> new Ruling(row.getLong("id"), topics(row.getString("topics")),
					row.getString("agency_code")))
			.stream()
			.filter((ruling) -> ruling.fits(topics))
			.max(Comparator.comparingInt((Ruling ruling) -> ruling.topics().size()).thenComparingLong(Ruling::id))
			.map(Ruling::agencyCode);
	}

	/** A district's rulings are its regency's, under its code of today. */
	private String place(String regionCode) {
		var regency = regionCode.substring(0, Math.min(regionCode.length(), "32.12".length()));
		return this.regions.find(regency).map(Region::code).orElse(regency);
	}

	private static Set<String> topics(String written) {
		return Arrays.stream(written.split(",")).filter((topic) -> !topic.isEmpty()).collect(Collectors.toSet());
	}

	private record Ruling(long id, Set<String> topics, String agencyCode) {

		boolean fits(Set<String> report) {
			return this.topics.isEmpty() ? report.isEmpty() : report.containsAll(this.topics);
		}

	}

}
