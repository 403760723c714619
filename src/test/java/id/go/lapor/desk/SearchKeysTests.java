package id.go.lapor.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.conflict.Accused;
import id.go.lapor.engine.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Search finds for everybody what the rule of disclosure lets them read now. */
class SearchKeysTests {

	/** pemda has two units, one of them a unit of its own; kemensos stands alone. */
	private static final Map<String, List<String>> PATHS = Map.of("pemda", List.of("pemda"), "dinsos",
			List.of("pemda", "dinsos"), "upt", List.of("pemda", "dinsos", "upt"), "dinkes", List.of("pemda", "dinkes"),
			"kemensos", List.of("kemensos"));

	private static final List<String> AGENCIES = PATHS.keySet().stream().sorted().toList();

	private final Random random = new Random(41);

	@Test
	void keysSayWhatTheRuleSays() {
		int found = 0;
		for (int round = 0; round < 60_000; round++) {
			var facts = facts();
			var viewer = viewer();
			boolean isPublic = facts.status() != CaseStatus.BLOCKED && this.random.nextBoolean();

			var disclosure = ReportDisclosure.of(viewer, facts);
			boolean expected = disclosure.readsMasked() && (disclosure.isCurrent() || isPublic);
			boolean finds = SearchKeys.of(viewer, PATHS::get).reads(SearchKeys.of(facts, isPublic));

			assertThat(finds).as("%s reads %s, public %s", viewer, facts, isPublic).isEqualTo(expected);
			found += finds ? 1 : 0;
		}
		assertThat(found).isBetween(10_000, 50_000);
	}

	@Test
	void nobodyWithoutAnOfficeFindsAnything() {
		assertThat(SearchKeys.of(new Viewer("x", Set.of(), Set.of("dinsos")), PATHS::get).keys()).isEmpty();
		assertThat(SearchKeys
			.of(new Viewer("x", EnumSet.of(Role.ADMINISTRATOR, Role.PROCESS_ANALYST), Set.of()), PATHS::get)
			.keys()).isEmpty();
	}

	private CaseFacts facts() {
		var past = new HashMap<String, Tenure.Past>();
		some(2).forEach((agency) -> past.put(agency, new Tenure.Past(this.random.nextInt(5), Instant.EPOCH)));
		var accused = (this.random.nextInt(3) > 0) ? Accused.NOBODY
				: new Accused(some(2).stream().map(SearchKeysTests::branch).toList());
		var holder = this.random.nextInt(4) == 0 ? null : one();
		return new CaseFacts(CaseStatus.values()[this.random.nextInt(CaseStatus.values().length)],
				this.random.nextBoolean(), holder, some(1), past, accused);
	}

	private Viewer viewer() {
		var roles = EnumSet.noneOf(Role.class);
		for (int role = this.random.nextInt(3); role >= 0; role--) {
			roles.add(Role.values()[this.random.nextInt(Role.values().length)]);
		}
		return new Viewer("x", roles, some(3));
	}

	private Set<String> some(int most) {
		var some = new HashSet<String>();
		for (int at = this.random.nextInt(most + 1); at > 0; at--) {
			some.add(one());
		}
		return some;
	}

	private String one() {
		return AGENCIES.get(this.random.nextInt(AGENCIES.size()));
	}

	private static Accused.Branch branch(String code) {
		var tree = AGENCIES.stream().filter((agency) -> PATHS.get(agency).contains(code)).toList();
		var above = new ArrayList<>(PATHS.get(code));
		above.remove(code);
		return new Accused.Branch(code, Set.copyOf(tree), Set.copyOf(above));
	}

}
