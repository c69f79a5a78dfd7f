package nl.kroniek.proof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.kroniek.proof", importOptions = ImportOption.DoNotIncludeTests.class)
class ProofArchTest {

    @ArchTest
    static final ArchRule an_outsider_needs_the_jdk_and_this_package_alone = classes().should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.kroniek.proof..", "java..", "org.jspecify..")
            .because("an auditor verifies without us: write it with the JDK, or put it in event-log");

    @ArchTest
    static final ArchRule the_checks_do_not_know_the_command_line = noClasses().that()
            .resideInAPackage("nl.kroniek.proof").should().dependOnClassesThat()
            .resideInAPackage("nl.kroniek.proof.cli")
            .because("somebody's own program uses the checks without our command");

    @ArchTest
    static final ArchRule nothing_opens_a_connection = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..", "java.rmi..")
            .because("a check that asks us is no check");
}
