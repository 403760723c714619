package id.go.lapor.privacy;

/** A change of the key on the embedded database of a newcomer's machine. */
class KeyRenewalTests extends KeyRenewalContract {

	@Override
	VaultDatabase database() {
		return IdentityVaultTests.h2();
	}

}
