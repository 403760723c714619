package id.go.lapor.routing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import id.go.lapor.agency.AgencyDirectory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The proposals alone: the shipped agencies, words and table, without a process engine.
 */
@ComponentScan(basePackageClasses = AgencyDirectory.class)
@Import({ PlainText.class, TopicWords.class, NamedOfficials.class, AccusedAgencies.class, WrittenRulings.class,
		AgencyProposals.class })
class RoutingHouse {

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
	}

	@Bean
	RoutingTable routingTable() {
		return new ShippedRoutingTable();
	}

}
