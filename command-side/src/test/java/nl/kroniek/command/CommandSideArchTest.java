package nl.kroniek.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.kroniek.command.refusal.Rule;
import org.springframework.web.bind.annotation.RestController;

/** Each rule must match something (ArchUnit fails on an empty one) and says what to do instead. */
@AnalyzeClasses(packages = "nl.kroniek.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandSideArchTest {

    @ArchTest
    static final ArchRule nothing_here_knows_the_query_side = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("nl.kroniek.query..", "nl.kroniek.standalone..")
            .because("only events cross: ask the aggregate, or put what both need into shared-events");

    @ArchTest
    static final ArchRule aggregates_and_rules_are_pure = noClasses().that().areAssignableTo(RecordedThing.class).or()
            .areAssignableTo(Rule.class).or().areAssignableTo(Command.class).should().dependOnClassesThat(
                    resideInAPackage("org.slf4j..").or(resideInAPackage("java.time..").and(
                            com.tngtech.archunit.base.DescribedPredicate.describe("is a clock",
                                    c -> c.getSimpleName().contains("Clock") || c.getSimpleName().equals("Instant"))))
                            .or(resideInAPackage("java.io..")).or(resideInAPackage("java.nio..")).or(
                                    resideInAPackage("java.security.."))
                            .or(resideInAPackage("com.mongodb..")).or(resideInAPackage("org.springframework..")))
            .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(Math.class, "random")
            .orShould().callMethod(java.util.UUID.class, "randomUUID")
            .because(
                    "what is decided must come out the same for ever: let the command bring the date, the door the rest");

    @ArchTest
    static final ArchRule a_slice_knows_no_other_slice = classes().that().implement(Command.class).or().implement(
            Rule.class).should(stayInItsFeature())
            .because("slices meet in their aggregate: move a shared rule to the package of the feature");

    @ArchTest
    static final ArchRule endpoints_are_package_private_and_only_know_the_border = classes().that().areAnnotatedWith(
            RestController.class).should().notBePublic().andShould().haveSimpleNameEndingWith("Endpoint")
            .because("an endpoint is reached over HTTP, never from code");

    @ArchTest
    static final ArchRule rules_are_records_named_with_must = classes().that().implement(Rule.class).should()
            .beRecords()
            .andShould().haveNameMatching(".*Must.*")
            .because("the name of a rule is the sentence that must be true, and its code");

    @ArchTest
    static final ArchRule only_the_edge_knows_http = noClasses().that().haveSimpleNameNotEndingWith("Endpoint").and()
            .resideOutsideOfPackages("nl.kroniek.command.http..", "nl.kroniek.command").should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..",
                    "org.springframework.security..")
            .because("the same commands come from files: do it in the border");

    @ArchTest
    static final ArchRule the_door_knows_no_feature = classes().that().resideInAPackage("nl.kroniek.command.door")
            .should().onlyDependOnClassesThat(resideOutsideOfPackage("nl.kroniek.command..").or(resideInAnyPackage(
                    "nl.kroniek.command", "nl.kroniek.command.door", "nl.kroniek.command.refusal")))
            .because("features come through it: what must know them all stands beside the catalog, or in the trial");

    @ArchTest
    static final ArchRule a_day_is_that_of_the_netherlands = noClasses().should().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDate.class, "now", Clock.class)
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now", Clock.class)
            .because("a machine on another clock is a day behind after midnight: ask Netherlands");

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses().should().haveNameMatching(
            ".*(Manager|Helper|Util|Utils|Impl|Base|Common|Processor|Info)")
            .because("a name that fits everything says nothing: name what it is");

    private static ArchCondition<JavaClass> stayInItsFeature() {
        return new ArchCondition<>("depend on no other slice") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                        .filter(target -> depth(target) == 5 && !target.getPackageName().equals(type.getPackageName()))
                        .forEach(target -> events.add(SimpleConditionEvent.violated(type,
                                type.getName() + " knows " + target.getName())));
                events.add(SimpleConditionEvent.satisfied(type, "checked"));
            }
        };
    }

    /** nl.kroniek.command.meeting.cancel is a slice: five parts. */
    private static int depth(JavaClass type) {
        return type.getPackageName().startsWith("nl.kroniek.command.") ? type.getPackageName().split("\\.").length : 0;
    }
}
