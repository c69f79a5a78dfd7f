package nl.kroniek.log;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

@AnalyzeClasses(packages = "nl.kroniek.log", importOptions = ImportOption.DoNotIncludeTests.class)
class LogArchTest {

    @ArchTest
    static final ArchRule the_log_knows_what_an_event_is_but_no_event = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("nl.kroniek.events.*..", "nl.kroniek.command..", "nl.kroniek.query..")
            .because("a new event must not touch the log: take what you need from EventCatalog");

    @ArchTest
    static final ArchRule the_log_itself_runs_without_spring = noClasses().that().resideOutsideOfPackage("..spring..")
            .should().dependOnClassesThat().resideInAPackage("org.springframework..")
            .because("tools open a log without an application: wire it in nl.kroniek.log.spring");

    @ArchTest
    static final ArchRule only_stores_hold_a_collection = noClasses().that()
            .haveNameNotMatching(".*\\.(Commits|CommitStore|CommitHeaders|Snapshots|Majority|MongoTiles|KeptCheckpoints"
                    + "|StoredLog)(\\$.*)?")
            .should().dependOnClassesThat()
            .areAssignableTo(MongoCollection.class)
            .because("read and write concerns are set in two places: add a method to Commits, or use Majority");

    @ArchTest
    static final ArchRule time_is_asked_of_the_clock_that_was_given = noClasses().that()
            .doNotHaveSimpleName("EventLogAutoConfiguration").and().doNotHaveSimpleName("EngineBuilder").should()
            .callMethod(Clock.class, "systemUTC").because("tests and replays bring their own clock: inject it");
}
