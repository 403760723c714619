package id.go.lapor.privacy;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The vault on the database of production. */
class IdentityVaultPostgresTests extends IdentityVaultContract {

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
