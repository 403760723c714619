package id.go.lapor.privacy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A grant that opens something has two officers, the right one looking, and time left.
 */
class DisclosureGrantTests {

	private static final Instant NOON = Instant.parse("2026-02-02T05:00:00Z");

	@Test
	void opensToWhoAskedAsLongAsTheWindowLasts() {
		assertThat(grant("ani", "budi", "ani", NOON.minusMillis(1)).openedBy()).isEqualTo("ani");
	}

	@ParameterizedTest
	@CsvSource({ "ani,ani,ani,-1,two different", "ani,budi,budi,-1,who asked", "ani,budi,citra,-1,who asked",
			"ani,budi,ani,0,within its window", "ani,budi,ani,1,within its window", "ani,,ani,-1,two officers" })
	void cannotExistOtherwise(String asked, String agreed, String looks, long millis, String rule) {
		assertThatIllegalArgumentException().isThrownBy(() -> grant(asked, agreed, looks, NOON.plusMillis(millis)))
			.withMessageContaining(rule);
	}

	private static DisclosureGrant grant(String asked, String agreed, String looks, Instant now) {
		return new DisclosureGrant("1234567894", asked, agreed, looks, now, NOON);
	}

}
