package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuerySideRulesTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("nl.kroniek.query.planted");

    static Stream<ArchRule> rules() {
        // That nothing knows a command cannot be planted: the module is not on this classpath.
        return Stream.of(QuerySideArchTest.a_projection_depends_on_events_rows_and_nothing_else,
                QuerySideArchTest.a_projection_asks_no_clock_and_no_chance,
                QuerySideArchTest.a_day_is_that_of_the_netherlands,
                QuerySideArchTest.only_the_live_views_and_the_outbox_know_mongodb_and_axon,
                QuerySideArchTest.only_stories_the_audit_and_the_machinery_read_the_log,
                QuerySideArchTest.only_names_opens_what_the_vault_keeps,
                QuerySideArchTest.only_mail_opens_addresses,
                QuerySideArchTest.only_access_asks_who_is_signed_in,
                QuerySideArchTest.an_endpoint_reads_rows_only_from_its_chronicle);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_finds_its_planted_breach(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
