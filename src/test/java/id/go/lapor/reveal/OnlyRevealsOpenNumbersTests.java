package id.go.lapor.reveal;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.go.lapor.privacy.MaskedFields;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

/** No masked number leaves the vault past the one who writes it down. */
class OnlyRevealsOpenNumbersTests {

	private static final ArchRule ONLY_REVEALS = methods().that()
		.areDeclaredIn(MaskedFields.class)
		.and()
		.haveName("reveal")
		.should()
		.onlyBeCalled()
		.byClassesThat()
		.areAssignableTo(Reveals.class)
		.allowEmptyShould(false);

	@Test
	void onlyRevealsOpensANumber() {
		ONLY_REVEALS.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("id.go.lapor"));
	}

	@Test
	void findsWhoeverOpensOnePastIt() {
		var classes = new ClassFileImporter().importClasses(MaskedFields.class, Reveals.class, Bypass.class);

		assertThat(ONLY_REVEALS.evaluate(classes).hasViolation()).isTrue();
	}

	/** The deliberate violation. */
	static class Bypass {

		String show(MaskedFields fields) {
			return fields.reveal("4711223344", false, "0".repeat(32));
		}

	}

}
