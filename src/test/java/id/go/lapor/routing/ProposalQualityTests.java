package id.go.lapor.routing;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;

import id.go.lapor.LaporTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a month's proposals were worth; in a year in which nobody else decides. */
@LaporTest
@Tag("postgres")
@Transactional
class ProposalQualityTests {

	private static final YearMonth MAY = YearMonth.of(2011, 5);

	@Autowired
	private ProposalQuality quality;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void decide() {
		choice("2011-05-01", "CONFIRMED", "pln", "electricity", 1, true, 1, 0.9, false);
		choice("2011-05-31", "CONFIRMED", "pln", "electricity", 1, true, 2, 0.7, true);
		choice("2011-05-15", "OVERRIDDEN", "polri", "electricity", null, false, null, null, true);
		choice("2011-05-15", "REROUTED", "polri", null, null, false, null, null, false);
		choice("2011-04-30", "CONFIRMED", "pln", "electricity", 1, false, null, null, false);
		choice("2011-06-01", "CONFIRMED", "kemensos", "wish", 1, false, null, null, false);
		choice("2010-10-31", "CONFIRMED", "kemensos", "wish", 1, false, null, null, false);
	}

	@Test
	void countsTheMonthAndNothingBesideIt() {
		assertThat(this.quality.of(MAY).whole()).isEqualTo(new Tally("", 4, 2, 2, 1, 2, 2, 1, 0.8));
	}

	@Test
	void countsABounceForTheBodyAndForTheRuleThatWasFollowed() {
		var may = this.quality.of(MAY);

		assertThat(may.byRule()).extracting((rule) -> rule.code() + " " + rule.decided() + " " + rule.bounced())
			.containsExactly("electricity 3 1");
		assertThat(may.byBody())
			.extracting((body) -> body.code() + " " + body.decided() + " " + body.overridden() + " " + body.bounced())
			.containsExactly("pln 2 0 1", "polri 2 1 1");
	}

	@Test
	void comparesWithTheMonthsBefore() {
		var may = this.quality.of(MAY);

		assertThat(may.months()).extracting(Tally::code).containsExactly("2011-05", "2011-04");
		assertThat(may.drift()).as("half of May went elsewhere than all of April").isEqualTo(0.5, within(1e-9));
		assertThat(this.quality.of(YearMonth.of(2011, 6)).drift()).isEqualTo(1, within(1e-9));
	}

	@Test
	void saysNothingOfAnEmptyMonth() {
		var empty = this.quality.of(YearMonth.of(2009, 1));

		assertThat(empty.whole().decided()).isZero();
		assertThat(empty.months()).isEmpty();
		assertThat(empty.drift()).isNegative();
	}

	private void choice(String day, String decision, String body, String rule, Integer rulePlace, boolean known,
			Integer learnedPlace, Double confidence, boolean refused) {
		this.jdbc.sql("""
				insert into routing_choice (decided_on, decision, body_code, agency_code, category_code, rule_key,
				rule_place, learned_known, learned_place, learned_confidence, refused)
				values (?, ?, ?, ?, 'OTHER', ?, ?, ?, ?, ?, ?)""")
			.params(Date.valueOf(LocalDate.parse(day)), decision, body, body, rule, rulePlace, known, learnedPlace,
					confidence, refused)
			.update();
	}

}
