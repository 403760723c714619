package id.go.lapor.engine.opening;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys one room at a time, all its files together, and only when one of them changed
 * since the application's own last deployment. So an analyst's newer version stays in
 * force over restarts; when the application's files changed too, the application wins,
 * because its code was tested with its own models - and one line in the log says so
 * (docs/decisions/0003).
 */
@Component
class RoomDeployments {

	/** Marks what the application itself deployed. */
	static final String SOURCE = "lapor application";

	private static final Logger log = LoggerFactory.getLogger(RoomDeployments.class);

	private final RepositoryService repository;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	RoomDeployments(RepositoryService repository, JdbcTemplate jdbc, Clock clock) {
		this.repository = repository;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	Outcome deploy(RoomFiles room) {
		var last = last(room.room());
		boolean ours = last.isPresent() && last.get().digest().equals(room.digest());
		var foreign = last.map((own) -> newerThan(own.deploymentId())).orElse(List.of());
		if (ours) {
			foreign.forEach((definition) -> log.warn(
					"Room {}: {} runs as version {} that an analyst deployed ({}); the application's own file is unchanged, so the analyst's version stays",
					room.room(), definition.getKey(), definition.getVersion(), describe(definition)));
			return foreign.isEmpty() ? Outcome.UNCHANGED : Outcome.ANALYST_STAYS;
		}
		foreign.forEach((definition) -> log.warn(
				"Room {}: both changed {} - the application's file and an analyst's deployment ({}); the application wins, version {} is replaced and stays in the history of deployments",
				room.room(), definition.getKey(), describe(definition), definition.getVersion()));
		remember(room, create(room));
		log.info("Room {}: deployed {} files as lapor-{}", room.room(), room.files().size(), room.room());
		return foreign.isEmpty() ? Outcome.DEPLOYED : Outcome.APPLICATION_WINS;
	}

	private Deployment create(RoomFiles room) {
		var builder = this.repository.createDeployment().name("lapor-" + room.room()).source(SOURCE);
		room.files().forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
		return builder.deploy();
	}

	/**
	 * The latest definitions of this deployment's keys that another deployment brought.
	 */
	private List<ResourceDefinition> newerThan(String deploymentId) {
		var processes = this.repository.createProcessDefinitionQuery()
			.deploymentId(deploymentId)
			.list()
			.stream()
			.<ResourceDefinition>map((own) -> this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(own.getKey())
				.withoutTenantId()
				.latestVersion()
				.singleResult());
		var decisions = this.repository.createDecisionDefinitionQuery()
			.deploymentId(deploymentId)
			.list()
			.stream()
			.<ResourceDefinition>map((own) -> this.repository.createDecisionDefinitionQuery()
				.decisionDefinitionKey(own.getKey())
				.withoutTenantId()
				.latestVersion()
				.singleResult());
		return Stream.concat(processes, decisions)
			.filter((latest) -> !deploymentId.equals(latest.getDeploymentId()))
			.toList();
	}

	private String describe(ResourceDefinition definition) {
		var deployment = this.repository.createDeploymentQuery()
			.deploymentId(definition.getDeploymentId())
			.singleResult();
		return "deployment '%s' of %s".formatted(deployment.getName(), deployment.getDeploymentTime().toInstant());
	}

	/** Our last deployment of the room, unless somebody removed it since. */
	private Optional<Own> last(String room) {
		return this.jdbc
			.query("select digest, deployment_id from engine_room_deployment where room = ?",
					(row, number) -> new Own(row.getString(1), row.getString(2)), room)
			.stream()
			.filter((own) -> this.repository.createDeploymentQuery().deploymentId(own.deploymentId()).count() == 1)
			.findFirst();
	}

	private void remember(RoomFiles room, Deployment deployment) {
		this.jdbc.update("delete from engine_room_deployment where room = ?", room.room());
		this.jdbc.update(
				"insert into engine_room_deployment (room, digest, deployment_id, deployed_at) values (?, ?, ?, ?)",
				room.room(), room.digest(), deployment.getId(), Timestamp.from(this.clock.instant()));
	}

	private record Own(String digest, String deploymentId) {
	}

	/** What became of a room at this start. */
	enum Outcome {

		DEPLOYED, UNCHANGED, ANALYST_STAYS, APPLICATION_WINS

	}

}
