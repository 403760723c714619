package id.go.lapor.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What the rooms' own check cannot see. Each rule fails when it matches nothing. */
final class HouseRules {

	private HouseRules() {
	}

	/** The engine can be exchanged: few classes know it. */
	static ArchRule onlyAFewKnowTheEngine() {
		return noClasses().that(mayNotKnowTheEngine())
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.allowEmptyShould(false);
	}

	static ArchRule delegatesAreSmallAndHidden() {
		return classes().that()
			.haveSimpleNameEndingWith("Delegate")
			.and()
			.areNotInterfaces()
			.should()
			.bePackagePrivate()
			.andShould(haveOneCollaborator())
			.allowEmptyShould(false);
	}

	/** The ground and the subject are true without a browser and without an engine. */
	static ArchRule groundKnowsNeitherWebNorEngine() {
		return noClasses().that()
			.resideInAnyPackage("..agency..", "..sla..", "..complaint..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.camunda..",
					"id.go.lapor.engine..")
			.allowEmptyShould(false);
	}

	static ArchRule everyDoorSaysWhoMayEnter() {
		return methods().that(areHandlers()).should(haveAnAccessRule()).allowEmptyShould(false);
	}

	/** The one door through which a person learns who wrote a report. */
	static ArchRule onlyTheSealOpensIdentities() {
		return noClasses().that()
			.resideOutsideOfPackages("..seal..", "..privacy..")
			.should()
			.dependOnClassesThat()
			.haveSimpleName("DisclosureGrant")
			.allowEmptyShould(false);
	}

	private static DescribedPredicate<JavaClass> mayNotKnowTheEngine() {
		return DescribedPredicate.describe("are neither engine, desk, *Delegate, Delegates*, *Listener nor *Process",
				(type) -> !type.getPackageName().matches("id\\.go\\.lapor\\.(engine|desk)(\\..*)?")
						&& !outermost(type).getSimpleName().matches(".*(Delegate|Listener|Process)|Delegates.*"));
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
	}

	private static ArchCondition<JavaClass> haveOneCollaborator() {
		return new ArchCondition<>("have at most one collaborator") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				long fields = type.getFields()
					.stream()
					.filter((field) -> !field.getModifiers().contains(JavaModifier.STATIC))
					.count();
				events.add(new SimpleConditionEvent(type, fields <= 1, type.getName() + " has " + fields));
			}
		};
	}

	/**
	 * A field that is missing is asked for before anybody asks who sends the form:
	 * whoever may not would be told what the form holds, and never that they may not.
	 */
	static ArchRule noFormAsksForAFieldBeforeItAsksWho() {
		return methods().that()
			.areAnnotatedWith(PostMapping.class)
			.and()
			.areDeclaredInClassesThat()
			.areNotAnnotatedWith(RestController.class)
			.should(requireNoField())
			.allowEmptyShould(false);
	}

	private static ArchCondition<JavaMethod> requireNoField() {
		return new ArchCondition<>("say what stands for each @RequestParam that is missing") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				method.getParameters()
					.stream()
					.flatMap((one) -> one.tryGetAnnotationOfType(RequestParam.class).stream())
					.forEach((field) -> events.add(new SimpleConditionEvent(method,
							!field.required() || !ValueConstants.DEFAULT_NONE.equals(field.defaultValue()),
							method.getFullName() + " asks for a field first")));
			}
		};
	}

	/**
	 * Whoever maps by a parameter has the whole form read, files and all, before any door
	 * was asked: no limit holds, and what cannot be read is a fault of ours.
	 */
	static ArchRule noFormWithFilesIsChosenByAParameter() {
		return methods().that()
			.areAnnotatedWith(PostMapping.class)
			.and(takeFiles())
			.should(beMappedByTheAddressAlone())
			.allowEmptyShould(false);
	}

	private static DescribedPredicate<JavaMethod> takeFiles() {
		return DescribedPredicate.describe("take files",
				(method) -> method.getParameters()
					.stream()
					.flatMap((one) -> one.getType().getAllInvolvedRawTypes().stream())
					.anyMatch((type) -> type.isEquivalentTo(MultipartFile.class)));
	}

	private static ArchCondition<JavaMethod> beMappedByTheAddressAlone() {
		return new ArchCondition<>("be mapped by the address alone") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				var named = method.getAnnotationOfType(PostMapping.class).params();
				events.add(new SimpleConditionEvent(method, named.length == 0,
						method.getFullName() + " is chosen by a parameter"));
			}
		};
	}

	private static DescribedPredicate<JavaMethod> areHandlers() {
		return DescribedPredicate.describe("are handlers of requests",
				(method) -> method.isAnnotatedWith(RequestMapping.class)
						|| method.isMetaAnnotatedWith(RequestMapping.class));
	}

	private static ArchCondition<JavaMethod> haveAnAccessRule() {
		return new ArchCondition<>("have @PreAuthorize on the method or its class") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean ruled = method.isAnnotatedWith(PreAuthorize.class)
						|| method.getOwner().isAnnotatedWith(PreAuthorize.class);
				events.add(new SimpleConditionEvent(method, ruled, method.getFullName() + " has no access rule"));
			}
		};
	}

}
