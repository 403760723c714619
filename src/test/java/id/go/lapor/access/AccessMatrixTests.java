package id.go.lapor.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import id.go.lapor.LaporTest;
import org.junit.jupiter.api.Test;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the running house has a line in docs/access.md. Whether each answers
 * everybody as its rule says is asked by the bar {@code access}, which takes longer.
 */
@LaporTest
class AccessMatrixTests extends BeforeTheDoors {

	@Test
	void everyAddressHasALine() {
		assertThat(this.routes).hasSizeGreaterThan(1_500);
		assertThat(unlisted(this.routes))
			.as("addresses without a line in " + AccessTable.PAGE
					+ "; add one under \"Addresses\" there, naming who may open it")
			.isEmpty();
	}

	@Test
	void everyLineDecidesAnAddressAndEveryRuleIsNamed() {
		var deciding = this.routes.stream().flatMap((route) -> this.table.line(route).stream()).toList();
		assertThat(this.table.lines()).as("lines of " + AccessTable.PAGE + " that decide no address: take them out")
			.allSatisfy((line) -> assertThat(deciding).contains(line));
		assertThat(this.table.rules()).as("rules that no line names")
			.extracting(AccessRule::name)
			.allSatisfy((name) -> assertThat(this.table.lines()).extracting(AccessTable.Line::rule).contains(name));
		assertThat(this.table.lines()).as("lines that name no rule")
			.allSatisfy((line) -> assertThat(this.table.rule(line.rule())).isNotNull());
	}

	@Test
	void everyFilterIsNamed() {
		assertThat(this.house.getServletContext().getFilterRegistrations().keySet())
			.as("filters of the house; name each under \"Filters\" in " + AccessTable.PAGE)
			.containsExactlyInAnyOrderElementsOf(this.table.filters());
	}

	/**
	 * A deliberate violation: a handler without a line, then with one it does not keep.
	 */
	@Test
	void plantedHandlerIsFound() throws Exception {
		var mapping = RequestMappingInfo.paths("/petugas/ditanam")
			.methods(RequestMethod.GET)
			.options(this.handlers.getBuilderConfiguration())
			.build();
		this.handlers.registerMapping(mapping, new Planted(), Planted.class.getMethod("open"));
		try {
			var now = new TreeSet<>(HouseRoutes.of(this.house));
			assertThat(unlisted(now)).hasSize(1).allSatisfy((line) -> assertThat(line).contains("/petugas/ditanam"));
			now.removeAll(this.routes);
			var listed = AccessTable.of(AccessTable.page() + "| `GET /petugas/ditanam` | seal |\n");
			var differences = new Matrix(listed, this.cases, this.knocking, this.database).differences(now);
			assertThat(differences).anySatisfy((line) -> assertThat(line).contains("VERIFIER", "is not refused"))
				.noneSatisfy((line) -> assertThat(line).contains("IDENTITY_OFFICER"));
		}
		finally {
			this.handlers.unregisterMapping(mapping);
		}
	}

	/** Deliberate violations: a table that says less than the house gives, and more. */
	@Test
	void ruleThatTheHouseDoesNotKeepIsFound() {
		var page = this.routes.stream().filter((route) -> route.pattern().equals("/petugas/laporan/{number}")).toList();
		assertThat(differences("| yes mon | yes mon | yes m |", "| yes mo | – | yes mon |", page))
			.anySatisfy((line) -> assertThat(line).contains("VERIFIER", "learns what it must not: NAME"))
			.anySatisfy((line) -> assertThat(line).contains("SUPERVISOR", "is not refused"))
			.anySatisfy((line) -> assertThat(line).contains("ARBITER", "does not learn what it may: ORIGINAL"));
		assertThat(differences("own mn", "yes mn", page))
			.anySatisfy((line) -> assertThat(line).contains("OFFICER", "is not let in"));
	}

	private List<String> differences(String rule, String wrong, List<Route> page) {
		var changed = AccessTable.page().replace(rule, wrong);
		assertThat(changed).isNotEqualTo(AccessTable.page());
		return new Matrix(AccessTable.of(changed), this.cases, this.knocking, this.database).differences(page);
	}

	private List<String> unlisted(Set<Route> known) {
		return known.stream()
			.filter((route) -> this.table.line(route).isEmpty())
			.map((route) -> "| `" + route.line() + "` | … |   served by " + route.source())
			.toList();
	}

}
