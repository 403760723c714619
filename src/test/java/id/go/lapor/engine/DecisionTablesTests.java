package id.go.lapor.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.go.lapor.LaporTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A table is asked in its newest version, whatever an older one said before. */
@LaporTest
class DecisionTablesTests {

	private static final String KEY = "deadlines-of-another-year";

	private static final Map<String, Object> WAIT = Map.of("regulationVersion", "PERMENPANRB-62-2018", "kind",
			"COMPLAINT", "complaintClass", "NO_INSPECTION", "clock", "VERIFICATION");

	@Autowired
	private DecisionTables tables;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private AsSystem system;

	private final List<String> deployments = new ArrayList<>();

	@AfterEach
	void takeAway() {
		this.deployments.forEach((id) -> this.system.run(() -> this.repository.deleteDeployment(id, true)));
	}

	@Test
	void whatIsDeployedAnewAnswersFromThenOnAndWhatIsTakenBackNoMore() throws IOException {
		deploy(3);
		assertThat(days()).isEqualTo(3);
		assertThat(days()).as("and once more").isEqualTo(3);

		deploy(4);
		assertThat(days()).isEqualTo(4);

		this.system.run(() -> this.repository.deleteDeployment(this.deployments.remove(1), true));
		assertThat(days()).isEqualTo(3);
	}

	@Test
	void nobodyChangesWhatIsRemembered() throws IOException {
		deploy(3);
		var row = this.tables.evaluate(KEY, WAIT).get(0);

		assertThatThrownBy(() -> row.put("workingDays", 99)).isInstanceOf(UnsupportedOperationException.class);
		assertThat(days()).isEqualTo(3);
	}

	private int days() {
		return ((Number) this.tables.evaluate(KEY, WAIT).get(0).get("workingDays")).intValue();
	}

	/** The shipped table under another name, with other days for verification. */
	private void deploy(int days) throws IOException {
		var table = Files.readString(Path.of("processes/sla/deadlines.dmn"))
			.replace("<decision id=\"deadlines\"", "<decision id=\"" + KEY + "\"")
			.replace("<dmndi:DMNShape id=\"shape_deadlines\" dmnElementRef=\"deadlines\"",
					"<dmndi:DMNShape id=\"shape_deadlines\" dmnElementRef=\"" + KEY + "\"")
			.replaceFirst("<text>3</text>", "<text>" + days + "</text>");
		this.deployments.add(this.system
			.call(() -> this.repository.createDeployment().addString(KEY + ".dmn", table).deploy().getId()));
	}

}
