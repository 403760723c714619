package id.go.lapor.engine.door;

import id.go.lapor.engine.CookieNames;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The officers' two doors beside Tasklist: what its panel asks for, and the page of a
 * case. Both use the session of the one login, want our own token for everything that
 * changes something, and let the engine act for whoever is logged in.
 */
@Configuration
class DeskDoor {

	static final String PANEL = "/api/desk/";

	static final String PAGES = "/petugas/";

	@Bean
	@Order(2)
	SecurityFilterChain panelDoor(HttpSecurity http, EngineLogin offices, IdentityService identity,
			ProblemAnswers answers, CookieNames cookies) throws Exception {
		http.securityMatcher(Doors.at(PANEL + "**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((problems) -> problems.accessDeniedHandler(answers)
				.authenticationEntryPoint(answers::withoutAskingForAPassword))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache((cache) -> cache.disable())
			.csrf((csrf) -> Doors.protect(csrf, cookies))
			.headers(Doors::headers)
			.addFilterBefore(new UploadLimit(), CsrfFilter.class)
			.addFilterBefore(new CurrentRolesFilter(offices), AuthorizationFilter.class)
			.addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class);
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain casePageDoor(HttpSecurity http, EngineLogin offices, IdentityService identity,
			CookieNames cookies, WayBack back) throws Exception {
		http.securityMatcher(Doors.at(PAGES + "**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling(
					(problems) -> problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(Doors.LOGIN)))
			.requestCache((cache) -> cache.requestCache(back))
			.csrf((csrf) -> Doors.protect(csrf, cookies))
			.headers(Doors::headers)
			.addFilterBefore(new CurrentRolesFilter(offices), AuthorizationFilter.class)
			.addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class);
		return http.build();
	}

}
