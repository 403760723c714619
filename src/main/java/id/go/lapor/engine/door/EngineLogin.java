package id.go.lapor.engine.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.engine.FirstPasswords;
import id.go.lapor.engine.FirstPasswords.State;
import id.go.lapor.engine.PasswordHash;
import id.go.lapor.engine.SecondFactor;
import id.go.lapor.engine.SecondFactor.Need;
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

	private static final String PREFIX = "ROLE_";

	private final IdentityService identity;

	private final PasswordHash passwords;

	private final SecondFactor secondFactor;

	private final FirstPasswords first;

	EngineLogin(IdentityService identity, PasswordHash passwords, SecondFactor secondFactor, FirstPasswords first) {
		this.identity = identity;
		this.passwords = passwords;
		this.secondFactor = secondFactor;
		this.first = first;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		var user = attempt.getName();
		var password = String.valueOf(attempt.getCredentials());
		if (user == null || user.isBlank() || !isRight(user, password) || this.first.of(user) == State.OVER) {
			throw new BadCredentialsException("Nama pengguna atau kata sandi salah");
		}
		if (this.first.of(user) == State.OWED) {
			throw new NewPasswordOwed(user);
		}
		return UsernamePasswordAuthenticationToken.authenticated(user, null, admit(user));
	}

	/**
	 * Lets an account in that showed who it is.
	 * @return its offices and agencies
	 * @throws SecondFactorOwed if that is not enough
	 */
	List<GrantedAuthority> admit(String user) {
		var authorities = authorities(user);
		var offices = offices(authorities).collect(Collectors.toUnmodifiableSet());
		if (this.secondFactor.needOf(user, offices) != Need.NONE) {
			throw new SecondFactorOwed(user);
		}
		return authorities;
	}

	/** An unknown name takes as long as a wrong password: nobody learns who is known. */
	private boolean isRight(String user, String password) {
		if (!isKnown(user)) {
			this.passwords.encrypt(password);
			return false;
		}
		return this.identity.checkPassword(user, password);
	}

	/** Whether this account is nobody until it signs in again and sets one up. */
	boolean lacksSecondFactor(String user, Collection<GrantedAuthority> authorities) {
		return this.secondFactor.isMissing(user, offices(authorities).collect(Collectors.toUnmodifiableSet()));
	}

	static Stream<String> offices(Collection<GrantedAuthority> authorities) {
		return authorities.stream().map((authority) -> authority.getAuthority().substring(PREFIX.length()));
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
			.forEach((group) -> authorities.add(new SimpleGrantedAuthority(PREFIX + group.getId())));
		return authorities;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
