package id.go.lapor.engine.door;

import java.net.URI;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * Where officers may sign in instead of with a password of this house: the OpenID Connect
 * provider of a ministry or of the country, if one is set. What it publishes about itself
 * (OpenID Connect Discovery 1.0) is asked for when somebody first signs in: a provider
 * that is away keeps neither the house from starting nor the password from working.
 */
@Component
class SignInProvider {

	/** In the two addresses of this way in. */
	static final String ID = "instansi";

	static final String START = "/masuk/lewat";

	static final String RETURN = "/masuk/kembali";

	private final Settings settings;

	private volatile ClientRegistration found;

	SignInProvider(Settings settings) {
		this.settings = settings;
	}

	boolean isThere() {
		return !this.settings.issuer().isBlank();
	}

	/** What officers call it; empty where there is none. */
	Optional<String> name() {
		return Optional.of(this.settings.name()).filter((name) -> isThere());
	}

	/**
	 * Scheme, host and port, for a browser that may send a form there; empty for none.
	 */
	Optional<String> origin() {
		return Optional.of(this.settings.issuer()).filter((issuer) -> isThere()).map((issuer) -> {
			var address = URI.create(issuer);
			return address.getScheme() + "://" + address.getAuthority();
		});
	}

	/**
	 * The provider as this house uses it: with a proof key (RFC 7636) beside the secret,
	 * asking for the account and nothing else.
	 * @return null for any id but {@value #ID}
	 * @throws IllegalArgumentException if the provider does not answer, or names itself
	 * otherwise than its address
	 */
	ClientRegistration registration(String id) {
		if (!ID.equals(id) || !isThere()) {
			return null;
		}
		if (this.found == null) {
			this.found = ClientRegistrations.fromIssuerLocation(this.settings.issuer())
				.registrationId(ID)
				.clientId(this.settings.clientId())
				.clientSecret(this.settings.clientSecret())
				.scope("openid", "profile")
				.userNameAttributeName(this.settings.claim())
				.redirectUri("{baseUrl}" + RETURN + "/{registrationId}")
				.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
				.build();
		}
		return this.found;
	}

	/**
	 * Where a session at the provider ends; empty if it cannot be ended from here. Asked
	 * anew by a node on which nobody signed in: sessions belong to all nodes.
	 * @throws IllegalArgumentException as above
	 */
	Optional<String> endOfSession() {
		return Optional.ofNullable(registration(ID))
			.map((known) -> known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
			.map(Object::toString);
	}

	/**
	 * What is set.
	 *
	 * @param issuer address of the provider; blank for none
	 * @param claim which claim of the ID token is the name of the account here
	 * @param name what officers call it
	 */
	@Component
	record Settings(@Value("${lapor.sign-in.issuer}") String issuer,
			@Value("${lapor.sign-in.client-id}") String clientId,
			@Value("${lapor.sign-in.client-secret}") String clientSecret, @Value("${lapor.sign-in.claim}") String claim,
			@Value("${lapor.sign-in.name}") String name) {

		/** The secret is not for a log. */
		@Override
		public String toString() {
			return "Settings[" + this.issuer + "]";
		}

	}

}
