package id.go.lapor.audit;

import id.go.lapor.engine.LaporClock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * As much of the house as the audit's commands need: the database and the key. No engine,
 * no web, no migration: they may run beside an open house, with a role that can only
 * read. Not found by the house's own scan.
 */
@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, DataSourceAutoConfiguration.class,
		DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
		JdbcClientAutoConfiguration.class })
@ComponentScan("id.go.lapor.privacy")
@ConfigurationPropertiesScan("id.go.lapor.privacy")
@EnableConfigurationProperties(AuditProperties.class)
@Import({ LaporClock.class, Seals.class, Anchor.class })
class AuditHouse {

	@Bean
	AuditVerifier auditVerifier(JdbcClient database, PlatformTransactionManager transactions, Seals seals,
			Anchor anchor) {
		return new AuditVerifier(database, transactions, seals, anchor);
	}

	@Bean
	BreachReport breachReport(JdbcClient database) {
		return new BreachReport(database);
	}

}
