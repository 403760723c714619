package id.go.lapor.archive;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What is to be generated.
 *
 * @param reports how many, walked ones included
 * @param seed two archives of one seed and day say the same; keys and nonces differ
 * @param end when the archive is: seven in the morning of its day
 * @param ages at how many ages open cases are walked
 * @param zones of the bodies that get reports
 */
record ArchiveOrder(int reports, long seed, Instant end, int ages, List<ZoneId> zones) {

	/** Fewer would hardly be more than the walked cases themselves. */
	static final int FEWEST = 200;

	/** Numbers have room for more, but nobody measured it. */
	static final int MOST = 10_000_000;

	private static final List<ZoneId> ALL_ZONES = List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"),
			ZoneId.of("Asia/Jayapura"));

	private static final int SMALL = 5_000;

	ArchiveOrder {
		if (reports < FEWEST || reports > MOST) {
			throw new ArchiveRefusal("--reports is a number from " + FEWEST + " to " + MOST + ".");
		}
	}

	/** More reports are worth more walks. */
	static ArchiveOrder of(int reports, long seed, Instant now) {
		boolean small = reports < SMALL;
		return new ArchiveOrder(reports, seed, lastMorning(now), small ? 1 : 4,
				small ? ALL_ZONES.subList(0, 1) : ALL_ZONES);
	}

	private static Instant lastMorning(Instant now) {
		var here = now.atZone(Walk.CAPITAL);
		var morning = here.toLocalDate().atTime(LocalTime.of(7, 0)).atZone(Walk.CAPITAL);
		return (morning.isAfter(here) ? morning.minusDays(1) : morning).toInstant();
	}

}
