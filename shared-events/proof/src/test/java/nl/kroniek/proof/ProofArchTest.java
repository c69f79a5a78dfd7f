package nl.kroniek.proof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.kroniek.proof", importOptions = ImportOption.DoNotIncludeTests.class)
class ProofArchTest {

    @ArchTest
    static final ArchRule an_outsider_needs_the_jdk_and_this_package_alone = classes().should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.kroniek.proof", "java..", "org.jspecify..")
            .because("an auditor verifies without us: write it with the JDK, or put it in event-log");
}
