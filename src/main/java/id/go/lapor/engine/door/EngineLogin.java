package id.go.lapor.engine.door;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a password against the engine's users. Each group becomes the authority
 * {@code ROLE_<group id>}, so {@code hasRole('verifier')} and
 * {@code hasRole('pemda-3212')} read as they are written in Camunda Admin. The engine
 * slows down repeated wrong passwords by itself.
 */
@Component
class EngineLogin implements AuthenticationProvider {

	private final IdentityService identity;

	EngineLogin(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		var user = attempt.getName();
		var password = String.valueOf(attempt.getCredentials());
		if (user == null || user.isBlank() || !this.identity.checkPassword(user, password)) {
			throw new BadCredentialsException("Nama pengguna atau kata sandi salah");
		}
		return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities(user));
	}

	/** Whether there is such an account. */
	boolean isKnown(String user) {
		return this.identity.createUserQuery().userId(user).count() == 1;
	}

	/** The offices and agencies of an account, as of now. */
	List<GrantedAuthority> authorities(String user) {
		var authorities = new ArrayList<GrantedAuthority>();
		this.identity.createGroupQuery()
			.groupMember(user)
			.list()
			.forEach((group) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + group.getId())));
		return authorities;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
