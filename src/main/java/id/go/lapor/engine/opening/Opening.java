package id.go.lapor.engine.opening;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Prepares the house in order, after every bean exists and before the web server accepts
 * anybody: indexes, roles, people, lists, models. All of it under the lock of the cold
 * start.
 */
@Component
class Opening implements SmartLifecycle {

	private final EngineIndexes indexes;

	private final RoleRights rights;

	private final FirstPeople people;

	private final TasklistFilters filters;

	private final RoomDeployments deployments;

	private boolean open;

	/** The engine is asked for only so that its schema exists. */
	Opening(ProcessEngine engine, EngineIndexes indexes, RoleRights rights, FirstPeople people, TasklistFilters filters,
			RoomDeployments deployments) {
		this.indexes = indexes;
		this.rights = rights;
		this.people = people;
		this.filters = filters;
		this.deployments = deployments;
	}

	@Override
	public void start() {
		try {
			this.indexes.ensure();
			this.rights.ensure();
			this.people.ensure();
			this.filters.ensure();
			RoomFiles.onClassPath().values().forEach(this.deployments::deploy);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("The house could not be prepared", ex);
		}
		this.open = true;
	}

	@Override
	public void stop() {
		this.open = false;
	}

	@Override
	public boolean isRunning() {
		return this.open;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 1000;
	}

}
