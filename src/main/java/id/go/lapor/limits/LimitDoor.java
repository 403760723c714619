package id.go.lapor.limits;

import java.time.Clock;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.Problems;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Puts the limits before the doors. Their time is the real one, as a session's is: moving
 * the demo's clock forgives nobody. On PostgreSQL all nodes count together; an H2 house
 * has one node.
 */
@Configuration(proxyBeanMethods = false)
class LimitDoor {

	@Bean
	Allowances sharedAllowances(LimitSettings settings, DataSource database) throws MetaDataAccessException {
		var product = JdbcUtils.<String>extractDatabaseMetaData(database, (about) -> about.getDatabaseProductName());
		return "PostgreSQL".equals(product) ? new SharedAllowances(settings, database) : new OwnAllowances(settings);
	}

	@Bean
	TryBook tryBook(LimitSettings settings, Allowances sharedAllowances) {
		return new TryBook(sharedAllowances, new OwnAllowances(settings), Clock.systemUTC());
	}

	@Bean
	FilterRegistrationBean<LimitFilter> limitFilter(Tries tries, TryBook book, Problems problems, ObjectMapper json) {
		var registration = new FilterRegistrationBean<>(new LimitFilter(tries, book, problems, json));
		registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 10);
		return registration;
	}

}
