package nl.kroniek.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.kroniek", importOptions = ImportOption.DoNotIncludeTests.class)
class StandaloneArchTest {

    @ArchTest
    static final ArchRule the_command_side_does_not_know_the_query_side = noClasses().that()
            .resideInAPackage("nl.kroniek.command..").should().dependOnClassesThat()
            .resideInAPackage("nl.kroniek.query..")
            .because("only events cross: load the aggregate instead of asking a view");

    @ArchTest
    static final ArchRule the_query_side_does_not_know_the_command_side = noClasses().that()
            .resideInAPackage("nl.kroniek.query..").should().dependOnClassesThat()
            .resideInAPackage("nl.kroniek.command..")
            .because("only events cross: a page that writes calls the public API");

    @ArchTest
    static final ArchRule what_both_share_knows_neither_side = noClasses().that()
            .resideInAnyPackage("nl.kroniek.events..", "nl.kroniek.log..", "nl.kroniek.proof..", "nl.kroniek.vault..",
                    "nl.kroniek.access..",
                    "nl.kroniek.embedded..")
            .should().dependOnClassesThat().resideInAnyPackage("nl.kroniek.command..", "nl.kroniek.query..",
                    "nl.kroniek.standalone..")
            .because("shared rooms must outlive either side: move the class that is needed down");

    @ArchTest
    static final ArchRule standalone_has_no_domain_of_its_own = noClasses().that()
            .resideInAPackage("nl.kroniek.standalone..").should().dependOnClassesThat()
            .resideInAnyPackage("nl.kroniek.events.*..").because("here things are started: put the slice in its side");
}
