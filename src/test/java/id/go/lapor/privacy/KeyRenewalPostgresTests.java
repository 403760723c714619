package id.go.lapor.privacy;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A change of the key on the database of production. */
class KeyRenewalPostgresTests extends KeyRenewalContract {

	private static EmbeddedPostgres postgres;

	@BeforeAll
	static void start() throws IOException {
		postgres = EmbeddedPostgres.start();
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@Override
	VaultDatabase database() {
		return new VaultDatabase(postgres.getPostgresDatabase());
	}

}
