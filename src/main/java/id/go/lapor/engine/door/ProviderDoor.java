package id.go.lapor.engine.door;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The way in through a provider that knows the officers: to it, and back. It says who
 * somebody is; what the account may do stands in this house alone, and a second factor
 * that the house asks for is asked for here as well.
 */
@Configuration
@ConditionalOnExpression("!'${lapor.sign-in.issuer}'.isBlank()")
class ProviderDoor {

	@Bean
	@Order(2)
	SecurityFilterChain providersDoor(HttpSecurity http, SignInProvider provider, ProviderLogin login)
			throws Exception {
		http.securityMatcher(
				new OrRequestMatcher(Doors.at(SignInProvider.START + "/*"), Doors.at(SignInProvider.RETURN + "/*")))
			.authorizeHttpRequests((requests) -> requests.anyRequest().denyAll())
			.exceptionHandling((problems) -> problems.authenticationEntryPoint(Addresses::unknown)
				.accessDeniedHandler(Addresses::unknown))
			.requestCache((cache) -> cache.disable())
			.headers(Doors::headers)
			.oauth2Login((way) -> way.loginPage(Doors.LOGIN)
				.clientRegistrationRepository(provider::registration)
				.authorizedClientRepository(new NothingKept())
				.authorizationEndpoint((there) -> there.baseUri(SignInProvider.START))
				.redirectionEndpoint((back) -> back.baseUri(SignInProvider.RETURN + "/*"))
				.userInfoEndpoint((account) -> account.oidcUserService(ProviderDoor::account))
				.successHandler(login)
				.failureHandler(login)
				.withObjectPostProcessor(refusedBy(login)));
		return http.build();
	}

	/** A provider that is away is said in a sentence. */
	private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> refusedBy(ProviderLogin login) {
		return new ObjectPostProcessor<>() {
			@Override
			public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
				filter.setAuthenticationFailureHandler(login);
				return filter;
			}
		};
	}

	/** The signed token says it all: nobody is asked twice. */
	private static OidcUser account(OidcUserRequest request) {
		var claim = request.getClientRegistration()
			.getProviderDetails()
			.getUserInfoEndpoint()
			.getUserNameAttributeName();
		if (!(request.getIdToken().getClaims().get(claim) instanceof String name) || name.isBlank()) {
			throw new OAuth2AuthenticationException(new OAuth2Error("no_account"), "The ID token names no account");
		}
		return new DefaultOidcUser(List.of(), request.getIdToken(), claim);
	}

	/** This house asks the provider for nothing later. */
	private static final class NothingKept implements OAuth2AuthorizedClientRepository {

		@Override
		public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String id, Authentication who,
				HttpServletRequest request) {
			return null;
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication who, HttpServletRequest request,
				HttpServletResponse response) {
			// nothing is kept
		}

		@Override
		public void removeAuthorizedClient(String id, Authentication who, HttpServletRequest request,
				HttpServletResponse response) {
			// nothing was kept
		}

	}

}
