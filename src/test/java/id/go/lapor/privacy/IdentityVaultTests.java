package id.go.lapor.privacy;

import java.util.UUID;

import org.h2.jdbcx.JdbcDataSource;

/** The vault on the embedded database of a newcomer's machine. */
class IdentityVaultTests extends IdentityVaultContract {

	@Override
	VaultDatabase database() {
		return h2();
	}

	static VaultDatabase h2() {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		return new VaultDatabase(source);
	}

}
