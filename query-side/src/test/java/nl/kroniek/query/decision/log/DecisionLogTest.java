package nl.kroniek.query.decision.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.Party;
import nl.kroniek.events.RegisterId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.events.decision.DecisionProposed;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.decision.Standing;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.query.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionLogTest {

    private static final DecisionId OLD = new DecisionId("dec-old");
    private static final DecisionId NEW = new DecisionId("dec-new");
    private static final BodyId BOARD = EventSamples.BOARD;

    private final DecisionLog log = Folded.given(
            new DecisionProposed(EventSamples.VGG, OLD, new Party.OfAssociation(EventSamples.VGG), about("Voorstel"),
                    VagueDate.unknown(), null, null),
            taken(OLD, "2023-02-01", Standing.RESOLVED),
            new DecisionNumbered(EventSamples.VGG, RegisterId.of(BOARD, 2023), BOARD, 2023, OLD, 1, "DB 2023-1"),
            new DecisionRevoked(EventSamples.VGG, OLD, NEW, "achterhaald", EdtfDates.parse("2023-10-19")),
            taken(NEW, "2023-10-19", Standing.CONCLUDED)).decisions();

    @Test
    void a_replaced_decision_and_its_successor_know_each_other() {
        var old = log.find("dec-old").orElseThrow();

        assertThat(old.state()).isEqualTo(DecisionState.REVOKED);
        assertThat(old.revocation()).isNotNull().extracting(Revocation::replacedBy).isEqualTo(NEW);
        assertThat(log.replacedBy(log.find("dec-new").orElseThrow())).containsExactly(old);
    }

    @Test
    void a_number_stays_when_the_decision_changes_and_is_no_version_of_it() {
        var old = log.find("dec-old").orElseThrow();

        assertThat(old.number()).isNotNull().extracting(DecisionNumber::label).isEqualTo("DB 2023-1");
        assertThat(old.version()).isEqualTo(2);
    }

    @Test
    void concluded_is_not_taken() {
        assertThat(select(Set.of(DecisionState.TAKEN))).isEmpty();
        assertThat(select(Set.of(DecisionState.CONCLUDED))).containsExactly("dec-new");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-31, ''", "2023-02-01, dec-old", "2023-10-18, dec-old", "2023-10-19, dec-new",
            "2024-01-01, dec-new"})
    void what_holds_on_a_day_is_what_began_and_did_not_end(LocalDate day, String holds) {
        assertThat(log.select(new DecisionFilter(null, BOARD, Set.of(), null, day)))
                .extracting(entry -> entry.id().value()).isEqualTo(holds.isEmpty() ? List.of() : List.of(holds));
    }

    private List<String> select(Set<DecisionState> states) {
        return log.select(new DecisionFilter(2023, null, states, null, null)).stream()
                .map(entry -> entry.id().value()).toList();
    }

    private static DecisionTaken taken(DecisionId id, String on, Standing standing) {
        return new DecisionTaken(EventSamples.VGG, id, new Party.OfBody(BOARD), standing, about("Besluit"),
                EdtfDates.parse(on), null, null, null, null);
    }

    private static Resolution about(String title) {
        return new Resolution(DecisionKind.DECISION, title, "Tekst", null, List.of(), null);
    }
}
