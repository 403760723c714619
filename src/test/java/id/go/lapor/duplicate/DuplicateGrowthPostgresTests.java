package id.go.lapor.duplicate;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking for duplicates does not cost more when there are more reports. */
class DuplicateGrowthPostgresTests {

	private static final FiledReport SOUGHT = new FiledReport("S1",
			"Lampu PJU di Jalan Sukajadi depan SDN Sukarasa 3 mati dua minggu, anak-anak takut lewat", "32.73.05",
			LocalDate.of(2026, 3, 4));

	@Test
	void readsAsManyPagesAmongFiftyThousandReportsAsAmongFiveThousand() {
		try (var crowd = new Crowd()) {
			var keys = MatchKeys.of(ReadReport.of(SOUGHT));
			crowd.growTo(5_000, keys);
			long few = crowd.buffersOf(keys);
			crowd.growTo(50_000, keys);
			long many = crowd.buffersOf(keys);

			assertThat(many).as("%d pages at 5,000, %d at 50,000", few, many).isLessThanOrEqualTo(2 * few);
			assertThat(crowd.book().sharing(keys, 60)).hasSize(60);

			crowd.execute("alter table duplicate_key drop constraint duplicate_key_pkey");
			assertThat(crowd.buffersOf(keys.stream().limit(1).toList())).as("without the index").isGreaterThan(2 * few);
		}
	}

	@Test
	void findsTheOneNeighbourInTheCrowdAndIsNotDrownedByACampaign() {
		try (var crowd = new Crowd()) {
			crowd.growTo(5_000, MatchKeys.of(ReadReport.of(SOUGHT)));
			crowd
				.keep(new FiledReport("N1", "jl sukajadi gelap, lampu jalannya padam dkt sdn sukarasa 3. tlg dibenerin",
						"32.73.05", LocalDate.of(2026, 3, 2)), 5_000);
			crowd.keepOften(
					new FiledReport("K", "Kami menolak kenaikan tarif parkir di Jalan Sukajadi, batalkan sekarang juga",
							"32.73.05", LocalDate.of(2026, 3, 3)),
					20_000, 1_000);
			var search = new DuplicateSearch(crowd.book(), crowd,
					new RecentWeights(crowd.book(), crowd, Clock.systemUTC()));

			var found = search.near(SOUGHT);

			assertThat(found).isNotEmpty();
			assertThat(found.get(0).caseNumber()).isEqualTo("N1");
			assertThat(found.get(0).isOneMatter()).isTrue();
			assertThat(found.get(0).reasons()).contains(new DuplicateReason(DuplicateSign.DAYS_APART, 2, null, ""));
		}
	}

}
