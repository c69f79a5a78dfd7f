package nl.kroniek.log.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "nl.kroniek.events", importOptions = ImportOption.DoNotIncludeTests.class)
class CanonicalArchTest {

    @ArchTest
    static final ArchRule an_event_holds_lists_because_sets_and_maps_have_no_order = fields().that()
            .areDeclaredInClassesThat().areRecords().and().doNotHaveModifier(STATIC).should()
            .notHaveRawType(assignableTo(Set.class)).andShould().notHaveRawType(assignableTo(Map.class))
            .because("the same event must give the same bytes: use a List in a fixed order");
}
