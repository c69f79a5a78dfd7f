package nl.kroniek.query;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Addresses;
import nl.kroniek.vault.PersonKeys;
import org.springframework.security.core.context.SecurityContextHolder;

/** The rules of the query side; {@link QuerySideRulesTest} plants a breach of each. */
@AnalyzeClasses(packages = "nl.kroniek.query", importOptions = ImportOption.DoNotIncludeTests.class)
class QuerySideArchTest {

    private static final String PURE = ".*(Projection|MeetingStory|ActivityStory)";

    @ArchTest
    static final ArchRule nothing_here_knows_a_command = noClasses().should().dependOnClassesThat()
            .resideInAPackage("nl.kroniek.command..")
            .because("only events cross: what you need must be in an event, or is asked over HTTP");

    @ArchTest
    static final ArchRule a_projection_depends_on_events_rows_and_nothing_else = classes().that()
            .haveNameMatching(PURE).should().onlyDependOnClassesThat()
            .resideInAnyPackage("java.lang..", "java.util", "java.util.function", "java.util.stream", "java.time",
                    "nl.kroniek.events..",
                    "nl.kroniek.query..", "org.jspecify..")
            .because("a replay must give the same: take what you need from the event, or store it there first");

    @ArchTest
    static final ArchRule a_projection_asks_no_clock_and_no_chance = noClasses().that().haveNameMatching(PURE)
            .should().callMethodWhere(target(name("now"))).orShould().dependOnClassesThat()
            .belongToAnyOf(Random.class, UUID.class)
            .because("a replay must give the same: use the dates of the event");

    @ArchTest
    static final ArchRule a_day_is_that_of_the_netherlands = noClasses().should().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDate.class, "now", Clock.class)
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now", Clock.class)
            .because("a machine on another clock is a day behind after midnight: ask Netherlands");

    @ArchTest
    static final ArchRule only_the_live_views_and_the_outbox_know_mongodb_and_axon = noClasses().that()
            .resideOutsideOfPackages("nl.kroniek.query.live..", "nl.kroniek.query.mail.outbox..").should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "org.axonframework..")
            .because("memory and database must serve the same rows: ask Chronicles, or add to nl.kroniek.query.live");

    @ArchTest
    static final ArchRule only_stories_the_audit_and_the_machinery_read_the_log = noClasses().that()
            .resideOutsideOfPackages("..chronicle..", "..live..", "..replay..", "..audit..", "..history..",
                    "..story..")
            .and().doNotHaveSimpleName("QuerySideConfiguration").and().doNotHaveSimpleName("Histories")
            .should().dependOnClassesThat().areAssignableTo(LogReader.class)
            .because("lists and pages read views: add what is missing to a projection");

    @ArchTest
    static final ArchRule only_names_opens_what_the_vault_keeps = noClasses().that()
            .resideOutsideOfPackage("..names..").and().doNotHaveSimpleName("QuerySideConfiguration").should()
            .dependOnClassesThat().areAssignableTo(PersonKeys.class)
            .because("names of persons are opened for one answer in one place: ask NameReader");

    @ArchTest
    static final ArchRule only_mail_opens_addresses = noClasses().that().resideOutsideOfPackage("..query.mail..")
            .should().dependOnClassesThat().areAssignableTo(Addresses.class)
            .because("an address is personal data that few may see: ask AddressBook, which says whose there are");

    @ArchTest
    static final ArchRule only_access_asks_who_is_signed_in = noClasses().that()
            .resideOutsideOfPackages("..access..").should().dependOnClassesThat(
                    Predicates.equivalentTo(SecurityContextHolder.class))
            .because("who may read what is decided in one place: ask Readers");

    @ArchTest
    static final ArchRule an_endpoint_reads_rows_only_from_its_chronicle = noClasses().that()
            .haveSimpleNameEndingWith("Endpoint").and().resideOutsideOfPackage("..audit..").should()
            .dependOnClassesThat().haveSimpleName("ViewReader")
            .because("the desk knows who may read: ask it for the chronicle");
}
