package nl.kroniek.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.kroniek.events", importOptions = ImportOption.DoNotIncludeTests.class)
class EventsArchTest {

    @ArchTest
    static final ArchRule events_depend_on_the_jdk_alone = classes().that().resideInAPackage("nl.kroniek.events..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("nl.kroniek.events..", "java..", "org.jspecify..")
            .because("an event is a published file format; code that needs a library belongs in event-log");

    @ArchTest
    static final ArchRule events_are_records = classes().that().implement(Event.class).and().areNotInterfaces().should()
            .beRecords().because("an event is a fact: write it as a record");

    @ArchTest
    static final ArchRule no_clock_in_an_event = noClasses().should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .because("when it happened comes in as `on`, when it was recorded is the commit's `at`");
}
