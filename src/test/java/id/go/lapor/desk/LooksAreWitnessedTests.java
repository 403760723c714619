package id.go.lapor.desk;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

/** No screen reaches a case past the one who writes down that it was read. */
class LooksAreWitnessedTests {

	private static final ArchRule ONLY_THE_WITNESS_READS = methods().that()
		.areDeclaredIn(CaseReading.class)
		.and()
		.haveNameMatching("of|file")
		.should()
		.onlyBeCalled()
		.byClassesThat()
		.areAssignableTo(WitnessedReading.class)
		.allowEmptyShould(false);

	@Test
	void onlyTheWitnessReadsACase() {
		ONLY_THE_WITNESS_READS.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("id.go.lapor"));
	}

	@Test
	void findsAScreenThatReadsPastTheWitness() {
		var classes = new ClassFileImporter().importClasses(CaseReading.class, WitnessedReading.class, Bypass.class);

		assertThat(ONLY_THE_WITNESS_READS.evaluate(classes).hasViolation()).isTrue();
	}

	/** The deliberate violation. */
	static class Bypass {

		CaseView show(CaseReading reading, CaseNumber number) {
			return reading.of(number, null).view();
		}

	}

}
