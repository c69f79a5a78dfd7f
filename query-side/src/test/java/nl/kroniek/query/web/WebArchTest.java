package nl.kroniek.query.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = {"nl.kroniek.query.web",
        "nl.kroniek.query.story"}, importOptions = DoNotIncludeTests.class)
class WebArchTest {

    @ArchTest
    static final ArchRule pages_ask_the_chronicle_and_the_history_and_nothing_deeper = noClasses().that()
            .resideInAPackage("..query.web..").should().dependOnClassesThat()
            .resideInAnyPackage("nl.kroniek.log..", "com.mongodb..", "org.axonframework..", "nl.kroniek.command..",
                    "..query.live..", "..query.border..")
            .because("a page shows what Chronicle and History give; mend it by asking those, or by adding to them");

    @ArchTest
    static final ArchRule stories_are_words_only = noClasses().that().resideInAPackage("..query.story..").should()
            .dependOnClassesThat()
            .resideInAnyPackage("..query.web..", "..query.chronicle..", "..query.live..", "com.mongodb..",
                    "org.axonframework..")
            .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
            .because("the same event is told the same way for ever; hand names in, mend it by a parameter");

    @ArchTest
    static final ArchRule handlers_of_pages_are_named_after_the_page = classes().that()
            .areAnnotatedWith(Controller.class).should().haveSimpleNameEndingWith("Page")
            .because("a reader looks for a page by its name; mend it by renaming the class");
}
