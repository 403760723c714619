package id.go.lapor.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the interface's description; its body is read from the controllers. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

	@Bean
	OpenAPI lapor() {
		return new OpenAPI().info(new Info().title("LAPOR")
			.version("v1")
			.description("""
					Write a report about a public service and follow it to its end, without an account.
					Addresses, codes and problem types are stable; labels, titles and details follow Accept-Language
					(Indonesian, English). Problems are application/problem+json (RFC 9457).""")
			.license(new License().name("MIT")));
	}

}
