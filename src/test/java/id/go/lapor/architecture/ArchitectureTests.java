package id.go.lapor.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Each rule holds in the house, bites at a deliberate violation, and never matches
 * nothing.
 */
class ArchitectureTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("id.go.lapor");

	private static final JavaClasses VIOLATIONS = new ClassFileImporter()
		.importPackages("id.go.lapor.architecture.violations");

	private static final JavaClasses NOTHING = new ClassFileImporter().importClasses();

	static Stream<ArchRule> rules() {
		return Stream.of(HouseRules.onlyAFewKnowTheEngine(), HouseRules.delegatesAreSmallAndHidden(),
				HouseRules.groundKnowsNeitherWebNorEngine(), HouseRules.everyDoorSaysWhoMayEnter(),
				HouseRules.onlyTheSealOpensIdentities(), HouseRules.noFormAsksForAFieldBeforeItAsksWho(),
				HouseRules.noFormWithFilesIsChosenByAParameter());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holdsInTheHouse(ArchRule rule) {
		rule.check(HOUSE);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void bites(ArchRule rule) {
		assertThat(rule.evaluate(VIOLATIONS).hasViolation()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void failsWhenItMatchesNothing(ArchRule rule) {
		assertThatThrownBy(() -> rule.check(NOTHING)).isInstanceOf(AssertionError.class);
	}

}
