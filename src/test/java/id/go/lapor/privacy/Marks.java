package id.go.lapor.privacy;

import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keyed marks for tests of other rooms, under keys made of one byte each. */
public final class Marks {

	private Marks() {
	}

	static KeyedMarks under(JdbcClient database, MasterKeys keys) {
		return new KeyedMarks(keys, new MarkKeys(database, keys), new KeyNeeds(database, VaultFixture.CLOCK), database,
				VaultFixture.CLOCK);
	}

	/** Newest first. */
	public static KeyedMarks under(JdbcClient database, int... seeds) {
		return under(database, new MasterKeys(Arrays.stream(seeds).mapToObj(VaultFixture::key).toList()));
	}

}
