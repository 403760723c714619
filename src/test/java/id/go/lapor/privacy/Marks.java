package id.go.lapor.privacy;

import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keyed marks for tests of other rooms, under keys made of one byte each. */
public final class Marks {

	private Marks() {
	}

	/** Newest first. */
	public static KeyedMarks under(JdbcClient database, int... seeds) {
		return new KeyedMarks(new MasterKeys(Arrays.stream(seeds).mapToObj(VaultFixture::key).toList()), database);
	}

}
