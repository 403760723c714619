package id.go.lapor.search;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * What the administrator reads of search among the health of the house. It never makes a
 * node unhealthy: a node whose index is lost goes on accepting reports.
 */
@Component
class SearchHealth implements HealthIndicator {

	private final IndexKeeper keeper;

	private final SearchLag lag;

	SearchHealth(IndexKeeper keeper, SearchLag lag) {
		this.keeper = keeper;
		this.lag = lag;
	}

	@Override
	public Health health() {
		var health = Health.up().withDetail("answers", this.keeper.serving().isPresent());
		try {
			health.withDetail("secondsBehind", this.lag.now().toSeconds());
		}
		catch (RuntimeException ex) {
			health.withDetail("secondsBehind", "unknown");
		}
		this.keeper.building().ifPresent((seen) -> health.withDetail("buildingAnew", seen + " cases seen"));
		return health.build();
	}

}
