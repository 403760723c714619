package id.go.lapor.privacy;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the privacy key when the application starts, or refuses the start. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

	@Bean
	@DependsOnDatabaseInitialization
	KeyNeeds keyNeeds(JdbcClient database, Clock clock) {
		return new KeyNeeds(database, clock);
	}

	@Bean
	@DependsOnDatabaseInitialization
	MasterKeys masterKeys(PrivacyProperties properties, @Value("${lapor.data-directory:./data}") Path dataDirectory,
			JdbcClient database, Clock clock, Environment environment) {
		boolean production = environment.acceptsProfiles(Profiles.of("production"));
		return new KeySource(properties, dataDirectory, production).open(new KeyRegister(database, clock));
	}

}
